// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { barsOf, judge, reportOf, shortfall } from './judge.fixture.ts';
import sealedFile from './sealed.json';
import sealedAnswers from './sealedAnswers.json';
import { readStories } from './story.fixture.ts';

it('T55: the sealed stories meet the bars', async ({ annotate }) => {
  const judged = readStories(sealedFile, sealedAnswers).map((story) => judge(story));
  await annotate(reportOf(judged));
  const bars = barsOf(judged);
  const misses = ['emergency-urgent', 'grave-found', 'harmless-kept', 'harmless-calm', 'places-soft'] as const;
  expect(misses.flatMap((name) => shortfall(bars[name]))).toEqual([]);
});
