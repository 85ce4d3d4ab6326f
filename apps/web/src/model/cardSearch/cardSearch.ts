// SPDX-License-Identifier: MIT
import { questionKey, type Say, searchKey, slipsAllowed, slipsBetween, soundOf, wordsIn } from '@knead/content';
import type { QuestionId, RuleSet } from '@knead/domain';

/** One card that fits, and the screen it is on. */
export interface FoundCard {
  readonly card: QuestionId;
  readonly group: string;
}

/** The words of all cards, made ready once for a language. */
export interface CardIndex {
  readonly cards: readonly (FoundCard & CardWords)[];
}

/** Words, and how they sound. */
export interface CardWords {
  readonly words: readonly string[];
  /** How they sound. */
  readonly sounds: ReadonlySet<string>;
}

/** Most cards that are shown. */
const foundMax = 6;
/** Letters from which the beginning of a word is enough. */
const prefixFrom = 3;
/** Letters of its sound from which a word that sounds the same is enough. */
const soundFrom = 5;
/** Words that say nothing about which card is meant. */
const fillers = new Set(
  'a an and am any at be been but by for from had has have i in is it me my of on or take taking the to was with'.split(
    ' ',
  ),
);

/** Cards of the profile with what they say themselves and what people may type for them. */
export function makeCardIndex(ruleSet: RuleSet, say: Say): CardIndex {
  const groups = ruleSet.groups.filter(({ phase }) => phase === 'profile');
  return {
    cards: groups.flatMap(({ id: group, questionIds }) =>
      questionIds.map((card) => {
        const text = `${say(questionKey(card, 'ask'))} ${say(searchKey(card))}`;
        const words = wordsOf(text);
        return { card, group, words, sounds: new Set(words.map(soundOf)) };
      }),
    ),
  };
}

/**
 * The cards that fit most of the words typed, best first. Words that no card knows are passed over; too little to go by
 * finds nothing.
 */
export function searchCards(index: CardIndex, typed: string): readonly FoundCard[] {
  const asked = wordsOf(typed).filter((word) => word.length >= 2);
  const known = asked
    .map((word) => index.cards.map((card) => fitOf(word, card)))
    .filter((fits) => fits.some((fit) => fit !== undefined));
  if (known.length === 0) return [];
  const fitting = index.cards.map(({ card, group }, at) => {
    const fits = known.flatMap((of) => of[at] ?? []);
    return { card, group, count: fits.length, distance: fits.reduce((sum, fit) => sum + fit, 0) };
  });
  const most = Math.max(...fitting.map(({ count }) => count));
  return fitting
    .filter(({ count }) => count === most)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, foundMax)
    .map(({ card, group }) => ({ card, group }));
}

function wordsOf(text: string): readonly string[] {
  return wordsIn(text, fillers);
}

/**
 * How far the nearest of some words is: 0 the same, 1 begins so, more with each slip; undefined when none is near. Who asks
 * for one word many times works out its sound once.
 */
export function fitOf(asked: string, { words, sounds }: CardWords, sound = soundOf(asked)): number | undefined {
  if (words.includes(asked)) return 0;
  if (asked.length >= prefixFrom && words.some((word) => word.startsWith(asked))) return 1;
  // What sounds the same is one slip, in words long enough for one.
  if (sound.length >= soundFrom && sounds.has(sound)) return 2;
  const most = slipsAllowed(asked.length);
  if (most === 0) return undefined;
  const slips = words.flatMap((word) => slipsBetween(asked, word, most) ?? []);
  return slips.length === 0 ? undefined : 1 + Math.min(...slips);
}
