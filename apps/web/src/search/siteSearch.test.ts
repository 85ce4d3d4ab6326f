// SPDX-License-Identifier: MIT
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { siteSearchData } from '../pages/entryServer.tsx';
import queries from './queries.json';
import { foundMax, makeSiteIndex, type SearchEntry, searchSite } from './siteSearch.ts';

const entry = (title: string, about: string, terms = ''): SearchEntry => ({
  address: `/${title.toLowerCase().replaceAll(' ', '-')}/`,
  title,
  about,
  terms,
});
const entries = [
  entry('Palm pads', 'For tired hands', 'hand palm grip'),
  entry('Calf glide', 'For calves after sitting', 'leg lower leg'),
  entry('Ulnar nerve', 'It serves ring and little finger', 'pinky'),
  entry('What nerve pain feels like', 'Tingling, burning, numbness', ''),
];
const index = makeSiteIndex(entries, [
  ['tingling', 'pins and needles', 'prickling'],
  ['little finger', 'pinkie'],
]);
const found = (typed: string) => searchSite(index, typed).map(({ title }) => title);

describe('search over the site', () => {
  it.each([
    ['palm', 'Palm pads'],
    ['my palms', 'Palm pads'],
    ['clf glide', 'Calf glide'],
    ['pins and needles', 'What nerve pain feels like'],
    ['pinkie', 'Ulnar nerve'],
    ['ULNAR', 'Ulnar nerve'],
    ['tinglnig', 'What nerve pain feels like'],
  ])('finds for “%s”', (typed, title) => {
    expect(found(typed)[0]).toBe(title);
  });

  it.each(['', '   ', 'the and of', 'zzzzzz', '???'])('finds nothing for “%s”', (typed) => {
    expect(found(typed)).toEqual([]);
  });

  it('puts the page that is called so before one that only mentions it', () => {
    const two = makeSiteIndex([entry('Calf glide', 'near the heel'), entry('Heel sweep', 'for the calf too')], []);
    expect(searchSite(two, 'heel').map(({ title }) => title)).toEqual(['Heel sweep', 'Calf glide']);
  });

  it('is the same each time, and shows no page twice and not too many', () => {
    const many = makeSiteIndex(
      Array.from({ length: 40 }, (_, at) => entry(`Page ${at}`, 'hands')),
      [],
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (typed) => {
        const first = searchSite(index, typed);
        expect(new Set(first).size).toBe(first.length);
        expect(searchSite(index, typed)).toEqual(first);
      }),
    );
    expect(searchSite(many, 'hands')).toHaveLength(foundMax);
  });
});

describe('kept queries', () => {
  const { entries: pages, synonyms } = siteSearchData();
  const site = makeSiteIndex(pages, synonyms);
  const best = (ask: string) =>
    searchSite(site, ask)
      .slice(0, 3)
      .map(({ address }) => address);

  it('look for pages that are there', () => {
    const there = new Set(pages.map(({ address }) => address));
    expect(queries.flatMap(({ finds }) => finds).filter((address) => !there.has(address))).toEqual([]);
  });

  it('find a right page among the first three, nine times of ten', async ({ annotate }) => {
    const missed = queries.filter(({ ask, finds }) => !best(ask).some((address) => finds.includes(address)));
    await annotate(missed.map(({ ask }) => `${ask}: ${best(ask).join(' ')}`).join('\n'));
    expect(queries.length).toBeGreaterThanOrEqual(60);
    expect(1 - missed.length / queries.length).toBeGreaterThanOrEqual(0.9);
  });

  it('answer in less than 30 ms', () => {
    const times = queries
      .map(({ ask }) => {
        const from = performance.now();
        searchSite(site, ask);
        return performance.now() - from;
      })
      .sort((a, b) => a - b);
    expect(times[Math.floor(times.length * 0.95)]).toBeLessThan(30);
  });
});
