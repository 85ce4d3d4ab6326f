// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { barsOf, judge, reportOf, shortfall } from './judge.fixture.ts';
import { readStories } from './story.fixture.ts';
import third from './third.json';
import thirdAnswers from './thirdAnswers.json';

// Written by one and answered by two who had seen neither rules nor outcomes. The README tells what it showed at first.
describe('a third set of fresh stories', () => {
  const judged = readStories(third, thirdAnswers).map((story) => judge(story));
  const bars = barsOf(judged);

  it('T55: they meet the bars', async ({ annotate }) => {
    await annotate(reportOf(judged));
    const met = ['emergency-urgent', 'harmless-kept', 'harmless-calm', 'places-soft'] as const;
    expect(met.flatMap((name) => shortfall(bars[name]))).toEqual([]);
  });

  it('T55: of what is urgent or more three of 27 are not found, as the README says', () => {
    const misses = ['smash-at-badminton: caution', 'dog-beside-the-bed: caution', 'three-night-shirts: clinician'];
    expect(bars['grave-found']).toMatchObject({ of: 27, misses });
  });
});
