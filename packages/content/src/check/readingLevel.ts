// SPDX-License-Identifier: MIT
import { countWords } from './copyRules.ts';

/**
 * Words people need for their own body and for what these pages are about. They are learned once and then easy, so each
 * counts as two syllables at most.
 */
export const BODY_WORDS: readonly string[] = [
  'area',
  'areas',
  'diabetes',
  'emergency',
  'fingertip',
  'fingertips',
  'infection',
  'injury',
  'medicine',
  'operation',
  'pregnancy',
  'professional',
  'self-massage',
];

/** What a text is made of, as far as the formula asks. */
export interface TextCounts {
  readonly sentences: number;
  readonly words: number;
  readonly syllables: number;
}

/** Counts a text whose sentences end in a full stop, a question or exclamation mark, or a colon. */
export function countText(text: string): TextCounts {
  const sentences = text.split(/[.!?:…]+(?=\s|$)/u).filter((one) => countWords(one) > 0);
  const words = sentences.flatMap((one) => one.split(/\s+/u)).filter((word) => /[\p{L}\p{N}]/u.test(word));
  return {
    sentences: sentences.length,
    words: words.length,
    syllables: words.reduce((sum, word) => sum + syllablesIn(word), 0),
  };
}

/**
 * Flesch–Kincaid grade: the year of school in the United States at whose end a text is easy (Kincaid and others, 1975,
 * “Derivation of new readability formulas for Navy enlisted personnel”). Grade 6 is about 11 to 12 years of age. NaN without
 * a sentence.
 */
export function readingGrade({ sentences, words, syllables }: TextCounts): number {
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}

const body = new Set(BODY_WORDS);

/** Syllables of an English word, by its vowels; parts joined by a hyphen are counted one by one. A figure counts as one. */
export function syllablesIn(word: string): number {
  const bare = word
    .toLowerCase()
    .replaceAll(/[^a-z0-9'’-]/g, '')
    .replaceAll(/['’]s?$/g, '');
  const count = bare
    .split('-')
    .filter((part) => part !== '')
    .reduce((sum, part) => sum + syllablesOfPart(part.replaceAll(/['’]/g, '')), 0);
  return body.has(bare) ? Math.min(2, count) : Math.max(1, count);
}

/** Vowels that stand together and are spoken apart. */
const apart = /(?<![tcsgx])i[aou]|eo(?!u)|ua(?!r)|[aeoy]ing|[aeo]y(?!e?s?$)[aeiou]|[^aeiouy]y[aeo]|sm$/g;
/** An e that is written and not spoken. */
const silent = [
  /[^aeiouyl]e$/,
  /[aeiouyl]le$/,
  /(?<![sxzcg]|ch|sh|[^aeiouy]l)es$/,
  /(?<![td]|[^aeiouy]l)ed$/,
  /[^aeiouy]e(?=ment|ness|less|ful|ly$|some|times|body|one$|s?where|thing)/,
];
/** Words that go by no rule. */
const odd: Readonly<Record<string, number>> = {
  business: 2,
  businesses: 3,
  idea: 3,
  ideas: 3,
  people: 2,
  quiet: 2,
  science: 2,
};

function syllablesOfPart(part: string): number {
  const known = odd[part];
  if (known !== undefined) return known;
  const groups = part.match(/[aeiouy]+/g)?.length ?? 0;
  const mute = silent.filter((pattern) => pattern.test(part)).length;
  return Math.max(1, groups + (part.match(apart)?.length ?? 0) - mute);
}
