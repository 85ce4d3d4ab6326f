// SPDX-License-Identifier: MIT

/** Letters from which one slip, and two, are forgiven. */
const oneSlipFrom = 5;
const twoSlipsFrom = 8;

/** Lower case, without accents and signs, one space between words. */
export function normalised(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The words of a text, each once, without those that say nothing. */
export function wordsIn(text: string, fillers: ReadonlySet<string>): readonly string[] {
  return [...new Set(normalised(text).split(' '))].filter((word) => word !== '' && !fillers.has(word));
}

/** Spellings of one sound, the longer ones first: what is heard is written down in many ways. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/^x/, 's'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/qu|kw|q/g, 'kv'],
  [/x|cks|cs|chs/g, 'ks'],
  [/c(?=[eiy])/g, 's'],
  [/ck|c/g, 'k'],
  [/w/g, 'v'],
  [/y|j/g, 'i'],
  [/z/g, 's'],
  [/ae|oe/g, 'e'],
  [/(.)\1+/g, '$1'],
];

/** How a word sounds, roughly: words that sound alike come to the same letters. */
export function soundOf(word: string): string {
  return SOUNDS.reduce((sound, [spelling, letters]) => sound.replace(spelling, letters), word);
}

/** How many slips of the pen are forgiven in a word of so many letters. */
export function slipsAllowed(letters: number): 0 | 1 | 2 {
  if (letters >= twoSlipsFrom) return 2;
  return letters >= oneSlipFrom ? 1 : 0;
}

/**
 * Letters to add, drop, change or swap to make one word of the other (Damerau–Levenshtein, neighbours swapped once), or
 * undefined when it is more than `most`.
 */
export function slipsBetween(a: string, b: string, most: number): number | undefined {
  if (Math.abs(a.length - b.length) > most) return undefined;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const next = nextRow({ a, b, row }, last, beforeLast);
    if (Math.min(...next) > most) return undefined;
    beforeLast = last;
    last = next;
  }
  const slips = last[b.length] ?? most + 1;
  return slips <= most ? slips : undefined;
}

function nextRow(
  { a, b, row }: { readonly a: string; readonly b: string; readonly row: number },
  last: readonly number[],
  beforeLast: readonly number[],
): readonly number[] {
  const next = [row];
  const far = a.length + b.length;
  for (let column = 1; column <= b.length; column += 1) {
    const isSame = a[row - 1] === b[column - 1];
    const isSwapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
    next.push(
      Math.min(
        (last[column] ?? far) + 1,
        (next[column - 1] ?? far) + 1,
        (last[column - 1] ?? far) + (isSame ? 0 : 1),
        isSwapped ? (beforeLast[column - 2] ?? far) + 1 : far,
      ),
    );
  }
  return next;
}
