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

  it('T55: of what is urgent or more, one of 18 is not found, which is one short of the bar; nobody tunes a rule by it', () => {
    expect(bars['grave-found']).toMatchObject({ of: 18, misses: ['thirty-three-weeks-itchy-soles: caution'] });
  });
});
