// SPDX-License-Identifier: MIT

/** Shows the print button, which is no use without script, and lets it print; on paper, what is behind a tap lies open. */
export function enablePrint(root: ParentNode): void {
  const folded = [...root.querySelectorAll<HTMLDetailsElement>('details[data-paper]')].map((one) => ({
    one,
    was: false,
  }));
  window.addEventListener('beforeprint', () => {
    for (const fold of folded) {
      fold.was = fold.one.open;
      fold.one.open = true;
    }
  });
  window.addEventListener('afterprint', () => {
    for (const { one, was } of folded) one.open = was;
  });
  for (const button of root.querySelectorAll<HTMLElement>('[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  }
}
