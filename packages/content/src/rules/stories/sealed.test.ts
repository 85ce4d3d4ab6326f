// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { barsOf, judge, reportOf, shortfall } from './judge.fixture.ts';
import sealedFile from './sealed.json';
import sealedAnswers from './sealedAnswers.json';
import { readStories } from './story.fixture.ts';

describe('sealed stories', () => {
  const judged = readStories(sealedFile, sealedAnswers).map((story) => judge(story));
  const bars = barsOf(judged);

  it('T55: they meet the bars', async ({ annotate }) => {
    await annotate(reportOf(judged));
    const met = ['emergency-urgent', 'harmless-kept', 'harmless-calm', 'places-soft'] as const;
    expect(met.flatMap((name) => shortfall(bars[name]))).toEqual([]);
  });

  // Not met when they were opened: one of 18 is missed. Nobody tunes a rule by it.
  it.fails('T55: 95 % of what is urgent or more is found', () => {
    expect(shortfall(bars['grave-found'])).toEqual([]);
  });
});
