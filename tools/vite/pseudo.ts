// SPDX-License-Identifier: MIT
import { mapMessage, parseMessage } from '../../packages/content/src/icu.ts';

/** The pseudo-language: English made longer, accented and written from right to left, to find what would break. */
export const pseudoLanguage = 'ar-XB';

const accents: Readonly<Record<string, string>> = {
  a: 'åå',
  e: 'éé',
  i: 'î',
  o: 'öö',
  u: 'ûû',
  A: 'Å',
  E: 'É',
  I: 'Î',
  O: 'Ö',
  U: 'Û',
  n: 'ñ',
  c: 'ç',
  y: 'ÿ',
};
const rightToLeftMark = '\u200f';
const rightToLeftOverride = '\u202e';
const endOfOverride = '\u202c';

/** Turns an English message into its pseudo-language twin. Places, plurals and choices stay whole. */
export function pseudoMessage(english: string): string {
  const parsed = parseMessage(english);
  if (!parsed.ok) throw new Error(`Message “${english}” is not well-formed: ${parsed.error.kind}`);
  return `⟦${mapMessage(parsed.value, pseudoText)}⟧`;
}

/** Doubles most vowels, which makes English about 30 % longer, and turns each word to run from right to left. */
function pseudoText(text: string): string {
  return text.replace(/[\p{L}\p{N}]+/gu, (word) => {
    const accented = Array.from(word, (sign) => accents[sign] ?? sign).join('');
    return `${rightToLeftMark}${rightToLeftOverride}${accented}${endOfOverride}${rightToLeftMark}`;
  });
}
