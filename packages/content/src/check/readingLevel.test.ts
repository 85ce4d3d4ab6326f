// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { BODY_WORDS, countText, readingGrade, syllablesIn } from './readingLevel.ts';

/** Examples that are told all over for this formula and its sister, reading ease, with words and syllables. */
const examples = [
  ['The cat sat on the mat.', 6, 6, 116],
  ['This sentence, taken as a reading passage unto itself, is being used to prove a point.', 16, 23, 69],
  ['The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.', 13, 24, 37],
] as const;

/** Syllables of everyday words, as a public list of words that are hard to count has them. */
const counted: Readonly<Record<string, number>> = {
  absences: 3,
  achievement: 3,
  added: 2,
  advantage: 3,
  agreement: 3,
  ages: 2,
  attached: 2,
  average: 3,
  awareness: 3,
  balanced: 2,
  bandage: 2,
  bandages: 3,
  based: 1,
  basement: 2,
  bathe: 1,
  beautiful: 3,
  beyond: 2,
  boxes: 2,
  breathe: 1,
  breathes: 1,
  bruises: 2,
  business: 2,
  businesses: 3,
  cabbage: 2,
  california: 5,
  calves: 1,
  cartilage: 3,
  cases: 2,
  catches: 2,
  causes: 2,
  changes: 2,
  charges: 2,
  choices: 2,
  circled: 2,
  circumstances: 4,
  closeness: 2,
  closes: 2,
  clothes: 1,
  college: 2,
};

describe('reading level', () => {
  it.each(examples)('%s', (text, words, syllables, ease) => {
    const counts = countText(text);
    expect(counts).toMatchObject({ sentences: 1, words });
    // Counters differ by what they take “-ian” for.
    expect(Math.abs(counts.syllables - syllables)).toBeLessThanOrEqual(2);
    const readingEase = 206.835 - 1.015 * words - 84.6 * (syllables / words);
    expect(readingEase).toBeCloseTo(ease, -1);
  });

  it('gives the grade of the formula', () => {
    expect(readingGrade({ sentences: 1, words: 13, syllables: 24 })).toBeCloseTo(11.3, 1);
    expect(readingGrade({ sentences: 1, words: 6, syllables: 6 })).toBeCloseTo(-1.45, 2);
  });

  it.each(Object.entries(counted))('counts %s as %i', (word, syllables) => {
    expect(syllablesIn(word)).toBe(syllables);
  });

  it('takes words for the body as easy, and parts of a word one by one', () => {
    for (const word of BODY_WORDS) expect(syllablesIn(word), word).toBe(2);
    expect(syllablesIn('pea-green')).toBe(2);
    expect(syllablesIn('112')).toBe(1);
  });
});
