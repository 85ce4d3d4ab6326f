// SPDX-License-Identifier: MIT

/** Shows the print button, which is no use without script, and lets it print. */
export function enablePrint(root: ParentNode): void {
  for (const button of root.querySelectorAll<HTMLElement>('[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  }
}
