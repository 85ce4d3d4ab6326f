// SPDX-License-Identifier: MIT
import type { Say, WordKey } from '../words.ts';
import { slipsAllowed, slipsBetween, wordsIn } from './slips.ts';

/** What somebody who types such words may need first: a number to call, or somebody to talk to. */
export const DANGERS = ['crisis', 'emergency'] as const;
export type Danger = (typeof DANGERS)[number];

/** Key of the phrases of a danger, between commas. */
export function dangerKey(danger: Danger): WordKey {
  return `danger.${danger}`;
}

/** Words with which a phrase means the same. */
const fillers = new Set('a an and i in is it my of on or s so some the to with'.split(' '));

/** Letters of a short word in which one slip is forgiven where it begins right. */
const shortFrom = 4;

type Phrase = readonly string[];
type Phrases = Readonly<Record<Danger, readonly Phrase[]>>;

const phrasesBySay = new WeakMap<Say, Phrases>();

/**
 * Whether what somebody typed speaks of danger. Only ever a reason to show help first, above whatever else was found: it
 * hides nothing and decides nothing. Words of a crisis go before those of an emergency, whose page has both numbers.
 * Not for a journal or notes (`safety.md` 6.2).
 */
export function findDanger(say: Say, typed: string): Danger | undefined {
  const words = wordsOf(typed);
  const phrases = phrasesOf(say);
  return DANGERS.find((danger) => phrases[danger].some((phrase) => isSaid(phrase, words)));
}

function phrasesOf(say: Say): Phrases {
  const known = phrasesBySay.get(say);
  if (known !== undefined) return known;
  const of = (key: WordKey) => say(key).split(',').map(wordsOf);
  const phrases = { crisis: of(dangerKey('crisis')), emergency: of(dangerKey('emergency')) };
  phrasesBySay.set(say, phrases);
  return phrases;
}

/** "can't" and "cant" are one word. */
function wordsOf(text: string): Phrase {
  return wordsIn(text.replaceAll(/['’`´]/g, ''), fillers);
}

/** All words of the phrase, in any order and with small slips. */
function isSaid(phrase: Phrase, words: readonly string[]): boolean {
  return phrase.length > 0 && phrase.every((word) => words.some((typed) => isNear(typed, word)));
}

function isNear(typed: string, word: string): boolean {
  if (typed === word) return true;
  const isShort = word.length === shortFrom && typed.length >= shortFrom && typed[0] === word[0];
  const most = isShort ? 1 : slipsAllowed(word.length);
  return most > 0 && slipsBetween(typed, word, most) !== undefined;
}
