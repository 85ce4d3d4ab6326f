// SPDX-License-Identifier: MIT
import { english } from '@knead/content';

const words: ReadonlyMap<string, string> = new Map(Object.values(english).flatMap((topic) => Object.entries(topic)));

/** The English words of a key; undefined where there are none. */
export function wordsOf(key: string): string | undefined {
  return words.get(key);
}
