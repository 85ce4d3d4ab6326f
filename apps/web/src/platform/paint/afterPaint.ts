// SPDX-License-Identifier: MIT

/** A tab in the background paints nothing; its work may begin after this, milliseconds. */
const unpaintedMs = 500;

/** Resolves when what was just drawn is on the screen, so that the work behind it does not hold it up. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, unpaintedMs);
  });
}
