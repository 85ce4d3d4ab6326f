// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import freshFile from './fresh.json';
import freshAnswers from './freshAnswers.json';
import { barsOf, judge, reportOf, shortfall } from './judge.fixture.ts';
import { readStories } from './story.fixture.ts';

// Written and answered by two people who had seen neither rules nor outcomes, after the rules had been mended.
describe('fresh stories', () => {
  const judged = readStories(freshFile, freshAnswers).map((story) => judge(story));
  const bars = barsOf(judged);

  it('T55: they meet the bars', async ({ annotate }) => {
    await annotate(reportOf(judged));
    const met = ['harmless-kept', 'harmless-calm', 'places-soft', 'places-left'] as const;
    expect(met.flatMap((name) => shortfall(bars[name]))).toEqual([]);
  });

  it('T55: of what is urgent or more one of 15 is not found: thoughts of ending life, which no question asks for (RF-24)', () => {
    expect(bars['grave-found']).toMatchObject({ of: 15, misses: ['the-quiet-kitchen: caution'] });
    expect(bars['emergency-urgent']).toMatchObject({ of: 9, misses: ['the-quiet-kitchen: caution'] });
  });
});
