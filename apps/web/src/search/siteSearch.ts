// SPDX-License-Identifier: MIT

import { normalised, soundOf, wordsIn } from '@knead/content';
import { fitOf } from '../model/cardSearch/cardSearch.ts';

/** One page that can be found, with the words it is found by. */
export interface SearchEntry {
  readonly address: string;
  readonly title: string;
  /** What it is, in one line under the title. */
  readonly about: string;
  /** What people may type for it beside title and line: lay words, names of places. */
  readonly terms: string;
}

/** Words that mean the same to people: whoever types one of them is also asked for the others. */
export type Synonyms = readonly (readonly string[])[];

interface Posting {
  /** How the word sounds. */
  readonly sounds: ReadonlySet<string>;
  readonly pages: ReadonlyMap<number, number>;
}

export interface SiteIndex {
  readonly entries: readonly SearchEntry[];
  /** For each word anywhere, the entries that have it and how much it counts there. */
  readonly postings: ReadonlyMap<string, Posting>;
  readonly synonyms: readonly (readonly string[])[];
}

/** Most pages that are shown. */
export const foundMax = 12;
/** How much a word counts by where it stands. */
const weights = { title: 4, terms: 3, about: 1 } as const;
/** How near a word is, by `fitOf`: the same, its beginning, one slip, two slips. */
const nearness: readonly number[] = [1, 0.8, 0.6, 0.4];
/** A synonym counts less than the word itself. */
const synonymShare = 0.8;
/** A page with less than this share of the best one's score tells nothing more. */
const nearBestShareMin = 0.2;

const fillers: ReadonlySet<string> = new Set(
  'a about after all always am an and any are as at be been but by can cannot cant day days do does list long does feel feels feeling for from get gets had has have how i if in is it its me my no not of on one or so some that the their them then there they this to too was what when where which while who why will with you your'.split(
    ' ',
  ),
);

/** Makes pages ready to be searched. */
export function makeSiteIndex(entries: readonly SearchEntry[], synonyms: Synonyms): SiteIndex {
  const postings = new Map<string, { sounds: Set<string>; pages: Map<number, number> }>();
  entries.forEach((entry, at) => {
    for (const field of ['title', 'terms', 'about'] as const) {
      for (const word of wordsOf(entry[field])) {
        const posting = postings.get(word) ?? { sounds: new Set([soundOf(word)]), pages: new Map<number, number>() };
        posting.pages.set(at, Math.max(posting.pages.get(at) ?? 0, weights[field]));
        postings.set(word, posting);
      }
    }
  });
  return { entries, postings, synonyms: synonyms.map((group) => group.map(normalised)) };
}

/** The pages that fit what was typed, best first. Forgiving: parts of words, slips of the pen, lay words. */
export function searchSite(index: SiteIndex, typed: string): readonly SearchEntry[] {
  const scores = new Map<number, number>();
  for (const idea of ideasIn(index, typed)) {
    for (const [at, score] of ideaScores(index, idea)) scores.set(at, (scores.get(at) ?? 0) + score);
  }
  const best = Math.max(0, ...scores.values());
  return [...scores]
    .filter(([, score]) => score >= best * nearBestShareMin)
    .sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || a - b)
    .slice(0, foundMax)
    .flatMap(([at]) => index.entries[at] ?? []);
}

/** One thing somebody asks for: the words that were typed for it, and others that mean the same. */
interface Idea {
  readonly said: readonly string[];
  readonly same: readonly string[];
}

/** What is asked for: each group of words that mean the same once, then the words that stand for themselves. */
function ideasIn({ synonyms }: SiteIndex, typed: string): readonly Idea[] {
  const text = ` ${normalised(typed)} `;
  const said = wordsOf(typed);
  const groups = synonyms.flatMap((group): readonly Idea[] => {
    const phrases = group.filter((phrase) => text.includes(` ${phrase} `));
    if (phrases.length === 0) return [];
    const own = phrases.flatMap(wordsOf);
    return [{ said: own, same: group.flatMap(wordsOf).filter((word) => !own.includes(word)) }];
  });
  const meant = new Set(groups.flatMap((idea) => idea.said));
  const alone = said.filter((word) => !meant.has(word)).map((word): Idea => ({ said: [word], same: [] }));
  return [...groups, ...alone];
}

/**
 * What an idea is worth to each page: the best of its words there. Slips are forgiven in typed words alone, and a word that
 * was not typed tells no more than the rarest that was.
 */
function ideaScores(index: SiteIndex, { said, same }: Idea): ReadonlyMap<number, number> {
  const best = new Map<number, number>();
  const take = (pages: Posting['pages'], worth: number) => {
    for (const [at, weight] of pages) best.set(at, Math.max(best.get(at) ?? 0, weight * worth));
  };
  const rarity = (pages: Posting['pages']) => Math.log(1 + index.entries.length / pages.size);
  const near = said.flatMap((word) => nearPostings(index, word));
  for (const { pages, share } of near) take(pages, share * rarity(pages));
  const worthMax = Math.max(0, ...near.map(({ pages }) => rarity(pages))) || Number.POSITIVE_INFINITY;
  for (const word of same) {
    const pages = index.postings.get(word)?.pages;
    if (pages !== undefined) take(pages, synonymShare * Math.min(rarity(pages), worthMax));
  }
  return best;
}

/** Letters by which a word with slips may be longer or shorter. */
const lengthSlipMax = 2;

/** The words of the site that are near a typed one, and how near. */
function nearPostings({ postings }: SiteIndex, asked: string): readonly { pages: Posting['pages']; share: number }[] {
  const sound = soundOf(asked);
  return [...postings].flatMap(([word, { pages, sounds }]) => {
    const mayFit = word.startsWith(asked) || sounds.has(sound) || Math.abs(word.length - asked.length) <= lengthSlipMax;
    const fit = mayFit ? fitOf(asked, { words: [word], sounds }, sound) : undefined;
    return fit === undefined ? [] : [{ pages, share: nearness[fit] ?? 0 }];
  });
}

function wordsOf(text: string): readonly string[] {
  return wordsIn(text, fillers).filter((word) => word.length > 1);
}
