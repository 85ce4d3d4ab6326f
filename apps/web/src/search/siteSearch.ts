// SPDX-License-Identifier: MIT

import { normalised, soundOf } from '@knead/content';
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
  'a about after all am an and any are as at be been but by can cannot cant do does feel feels feeling for from get gets had has have how i if in is it its me my no not of on one or so some that the their them then there they this to too was what when where which while who why will with you your'.split(
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
  for (const { word, share } of askedWords(index, typed)) {
    for (const [at, score] of scoresOf(index, word)) scores.set(at, (scores.get(at) ?? 0) + score * share);
  }
  const best = Math.max(0, ...scores.values());
  return [...scores]
    .filter(([, score]) => score >= best * nearBestShareMin)
    .sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || a - b)
    .slice(0, foundMax)
    .flatMap(([at]) => index.entries[at] ?? []);
}

interface Asked {
  readonly word: string;
  readonly share: number;
}

/** The words typed, and those that mean the same; each once, the typed ones in full. */
function askedWords(index: SiteIndex, typed: string): readonly Asked[] {
  const text = ` ${normalised(typed)} `;
  const said = wordsOf(typed);
  const meant = index.synonyms
    .filter((group) => group.some((phrase) => text.includes(` ${phrase} `)))
    .flatMap((group) => group.flatMap(wordsOf));
  const more = [...new Set(meant)].filter((word) => !said.includes(word));
  return [
    ...said.map((word) => ({ word, share: 1 })),
    ...more.map((word) => ({ word, share: synonymShare / Math.max(1, more.length) ** 0.5 })),
  ];
}

/** What a word is worth to each page: rare words tell more than common ones. */
function scoresOf({ entries, postings }: SiteIndex, asked: string): ReadonlyMap<number, number> {
  const scores = new Map<number, number>();
  for (const [word, { pages, sounds }] of postings) {
    const fit = fitOf(asked, { words: [word], sounds });
    if (fit === undefined) continue;
    const worth = (nearness[fit] ?? 0) * Math.log(1 + entries.length / pages.size);
    for (const [at, weight] of pages) scores.set(at, Math.max(scores.get(at) ?? 0, worth * weight));
  }
  return scores;
}

function wordsOf(text: string): readonly string[] {
  return [...new Set(normalised(text).split(' '))].filter((word) => word.length > 1 && !fillers.has(word));
}
