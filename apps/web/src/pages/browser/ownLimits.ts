// SPDX-License-Identifier: MIT
import type { OwnLimits, OwnTechnique } from '../../ports/pageMemory.ts';

/** Shows what is left out, softer or at rest for this person, in the words that the page holds hidden for it. */
export function showOwnLimits(page: ParentNode, own: OwnLimits, now: number): void {
  for (const part of page.querySelectorAll<HTMLElement>('[data-own]')) {
    const technique = inForce(own[part.dataset.own ?? ''], now);
    if (technique !== undefined) showIn(part, technique);
  }
}

/** A rest that is over is none. */
function inForce(technique: OwnTechnique | undefined, now: number): OwnTechnique | undefined {
  if (technique?.rest?.until === undefined || technique.rest.until > now) return technique;
  const { rest: _over, ...others } = technique;
  return Object.keys(others).length === 0 ? undefined : others;
}

/** A part may hold any of these words, or another amount of bars; what has none for it stays as it is. */
function showIn(part: HTMLElement, { out, ceiling, rest }: OwnTechnique): void {
  const shown = [
    ...(out === undefined ? [] : part.querySelectorAll<HTMLElement>(`[data-out="${out}"]`)),
    ...(rest === undefined ? [] : part.querySelectorAll<HTMLElement>('[data-rest]')),
    ...(ceiling === undefined ? [] : softer(part, ceiling)),
  ];
  if (shown.length === 0) return;
  for (const one of shown) {
    one.hidden = false;
    if (one.dataset.rest === 'says' && rest !== undefined) one.textContent = rest.says;
  }
  part.hidden = false;
}

/** What holds for everyone gives way to what holds here. */
function softer(part: HTMLElement, ceiling: number): readonly HTMLElement[] {
  const words = [...part.querySelectorAll<HTMLElement>(`[data-up-to="${ceiling}"]`)];
  if (words.length > 0) for (const one of part.querySelectorAll<HTMLElement>('[data-everyone]')) one.hidden = true;
  return words;
}
