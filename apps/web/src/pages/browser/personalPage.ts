// SPDX-License-Identifier: MIT

/** Shows the blocks of one country in place of those that hold anywhere. A country without a block changes nothing. */
export function showCountry(page: ParentNode, country: string): void {
  const blocks = [...page.querySelectorAll<HTMLElement>('[data-country]')];
  const isKnown = blocks.some((block) => block.dataset.country === country);
  for (const block of blocks) block.hidden = block.dataset.country !== (isKnown ? country : '');
}

/** Most reasons shown: the first in full, at most two more (`safety.md` 0.7). */
const reasonsMax = 3;

/** Shows why this stop is in force and what may be said. Rules this build does not know get the careful sentence. */
export function showRules(page: ParentNode, ruleIds: readonly string[]): void {
  const texts = [...page.querySelectorAll<HTMLElement>('[data-rule]')];
  const ofRule = (id: string) => texts.filter((text) => text.dataset.rule === id);
  const known = ruleIds.filter((id) => ofRule(id).length > 0).slice(0, reasonsMax);
  for (const id of known.length > 0 ? known : ['']) for (const text of ofRule(id)) text.hidden = false;
  for (const section of page.querySelectorAll<HTMLElement>('[data-tellings]')) {
    section.hidden = section.querySelector('[data-rule]:not([hidden])') === null;
  }
}

/** Shows the sharing key where the browser can share, and hands over what the screen says. */
export function enableShare(page: ParentNode, share: ((data: { text: string }) => Promise<void>) | undefined): void {
  if (share === undefined) return;
  for (const button of page.querySelectorAll<HTMLElement>('[data-share]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      // Closing the sheet without choosing anyone is an answer, not a fault.
      share({ text: sharedText(page) }).catch(() => undefined);
    });
  }
}

function sharedText(page: ParentNode): string {
  const parts = page.querySelectorAll<HTMLElement>('h1, [data-tellings] p:not([hidden])');
  return [...parts].map((part) => part.innerText.trim()).join('\n');
}
