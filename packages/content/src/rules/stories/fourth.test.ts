// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import fourth from './fourth.json';
import fourthAnswers from './fourthAnswers.json';
import { barsOf, judge, reportOf, shortfall } from './judge.fixture.ts';
import { readStories } from './story.fixture.ts';

// Written and answered by two pairs who had seen neither rules nor outcomes, after the mending. The README tells what it showed.
describe('a fourth set of fresh stories', () => {
  const judged = readStories(fourth, fourthAnswers).map((story) => judge(story));
  const bars = barsOf(judged);

  it('T55: they meet the bars', async ({ annotate }) => {
    await annotate(reportOf(judged));
    const met = ['emergency-urgent', 'grave-found', 'harmless-kept'] as const;
    expect(met.flatMap((name) => shortfall(bars[name]))).toEqual([]);
  });

  it('T55: one harmless person ends at emergency, and four places of 66 are open, as the README says', () => {
    expect(bars['harmless-calm']).toMatchObject({ of: 20, misses: ['exam-hall-chest-band: emergency'] });
    expect(bars['places-soft'].of - bars['places-soft'].misses.length).toBe(62);
  });
});
