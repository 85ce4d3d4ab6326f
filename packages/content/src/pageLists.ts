// SPDX-License-Identifier: MIT
import { type WordKey, wordKey } from './words.ts';

/** Numbered lists of sentences on the reading pages, and how many each has. */
export const PAGE_LISTS = {
  'page.nervePain.day': 7,
  'page.nervePain.not': 7,
  'page.help.now': 10,
  'page.help.today': 9,
  'page.help.soon': 7,
  'page.help.fine': 3,
  'page.help.after': 3,
  'page.grading.how': 5,
  'page.points.measure': 3,
  'page.path.longest': 5,
  'page.condition.look': 3,
} as const;
export type PageList = keyof typeof PAGE_LISTS;

/** Keys of the sentences of a list, in order. */
export function pageListKeys(list: PageList): readonly WordKey[] {
  return Array.from({ length: PAGE_LISTS[list] }, (_, index) => wordKey(`${list}.${index + 1}`));
}
