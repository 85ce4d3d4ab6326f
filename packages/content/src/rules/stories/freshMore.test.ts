// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import freshMore from './freshMore.json';
import freshMoreAnswers from './freshMoreAnswers.json';
import { barsOf, judge, reportOf, shortfall } from './judge.fixture.ts';
import { readStories } from './story.fixture.ts';

// Written and answered by two more people who had seen neither rules nor outcomes. The README tells what it showed.
describe('more fresh stories', () => {
  const judged = readStories(freshMore, freshMoreAnswers).map((story) => judge(story));
  const bars = barsOf(judged);

  it('T55: they meet the bars', async ({ annotate }) => {
    await annotate(reportOf(judged));
    const met = ['emergency-urgent', 'harmless-kept', 'harmless-calm', 'places-soft'] as const;
    expect(met.flatMap((name) => shortfall(bars[name]))).toEqual([]);
  });

  it('T55: of what is urgent or more two of 24 are not found, as the README says', () => {
    const misses = ['twenty-nine-weeks-backache: caution', 'long-way-home-over-the-bridge: caution'];
    expect(bars['grave-found']).toMatchObject({ of: 24, misses });
  });
});
