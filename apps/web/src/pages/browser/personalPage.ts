// SPDX-License-Identifier: MIT
import type { StopRecord } from '../../ports/stopFlag.ts';

/** Shows the blocks of one country in place of those that hold anywhere. A country without a block changes nothing. */
export function showCountry(page: ParentNode, country: string): void {
  const blocks = [...page.querySelectorAll<HTMLElement>('[data-country]')];
  const isKnown = blocks.some((block) => block.dataset.country === country);
  for (const block of blocks) block.hidden = block.dataset.country !== (isKnown ? country : '');
}

/** Most reasons shown: the first in full, at most two more (`safety.md` 0.7). */
const reasonsMax = 3;
/** Of what was not sure only the first: the number must not be pushed down by it. */
const unsureMax = 1;

/**
 * Shows why this stop is in force, what may be said, and whom to call first. What was not sure comes first, then rules.
 * What this build does not know gets the careful sentence.
 */
export function showStop(page: ParentNode, { ruleIds, unsure }: Pick<StopRecord, 'ruleIds' | 'unsure'>): void {
  const texts = [...page.querySelectorAll<HTMLElement>('[data-rule], [data-unsure], [data-why], [data-why-unsure]')];
  const ofUnsure = (id: string) => texts.filter(({ dataset }) => dataset.unsure === id);
  const ofRule = (id: string) => texts.filter(({ dataset }) => dataset.rule === id);
  const doubts = unsure.filter((id) => ofUnsure(id).length > 0).slice(0, unsureMax);
  const rules = ruleIds.filter((id) => ofRule(id).length > 0).slice(0, reasonsMax - doubts.length);
  const shown = [...doubts.flatMap(ofUnsure), ...rules.flatMap(ofRule)];
  for (const text of shown.length > 0 ? shown : ofRule('')) text.hidden = false;
  const isWhy = ({ dataset }: HTMLElement) =>
    doubts.length > 0 ? dataset.whyUnsure === doubts[0] : rules.length > 0 && dataset.why === rules[0];
  for (const why of texts.filter(isWhy)) why.hidden = false;
  for (const section of page.querySelectorAll<HTMLElement>('[data-tellings]')) {
    section.hidden = section.querySelector('p:not([hidden])') === null;
  }
  const first = unsure.length > 0 ? 'emergency' : 'health';
  for (const call of page.querySelectorAll<HTMLElement>('[data-first]')) call.hidden = call.dataset.first !== first;
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
