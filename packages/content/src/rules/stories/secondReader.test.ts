// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import answersFile from './answers.json';
import { BARS, barsOf, type Judged, judge, reportOf, shortfall } from './judge.fixture.ts';
import moreFile from './more.json';
import openFile from './open.json';
import sealedFile from './sealed.json';
import sealedAnswers from './sealedAnswers.json';
import secondAnswers from './secondAnswers.json';
import secondSealedAnswers from './secondSealedAnswers.json';
import { readStories } from './story.fixture.ts';

const readable = [...openFile, ...moreFile];
const judged = (stories: Parameters<typeof readStories>[0], answers: object) =>
  readStories(stories, answers).map((story) => judge(story));

// The second reader saw stories and questions alone: no label, no rule, no outcome, no answer of the first.
describe('stories answered by a second reader, blind to what is right', () => {
  const first = judged(readable, answersFile);
  const second = judged(readable, secondAnswers);

  it('T54: the bars hold for the second reader as for the first', async ({ annotate }) => {
    await annotate(reportOf(second));
    const bars = barsOf(second);
    const held = BARS.filter((name) => name !== 'places-left');
    expect(held.flatMap((name) => shortfall(bars[name]))).toEqual([]);
  });

  it('T54: two readers come to the same outcome in nine stories of ten', async ({ annotate }) => {
    const unlike = unlikeOf(first, second);
    await annotate(`${first.length - unlike.length} of ${first.length} alike; ${unlike.join('; ')}`);
    expect(unlike.length / first.length).toBeLessThanOrEqual(0.1);
  });

  it('T55: of the sealed ones the second reader misses the same one of 18, and no other bar', async ({ annotate }) => {
    const sealed = judged(sealedFile, secondSealedAnswers);
    const unlike = unlikeOf(judged(sealedFile, sealedAnswers), sealed);
    await annotate(
      `${reportOf(sealed)}\n${sealed.length - unlike.length} of ${sealed.length} alike; ${unlike.join('; ')}`,
    );
    const bars = barsOf(sealed);
    const held = BARS.filter((name) => name !== 'places-left' && name !== 'grave-found');
    expect(held.flatMap((name) => shortfall(bars[name]))).toEqual([]);
    expect(bars['grave-found']).toMatchObject({ of: 18, misses: ['thirty-three-weeks-itchy-soles: caution'] });
  });
});

/** Stories that end in another tier, by id. */
function unlikeOf(one: readonly Judged[], other: readonly Judged[]): readonly string[] {
  return one.flatMap(({ story, tier }, index) => {
    const there = other[index]?.tier;
    return tier === there ? [] : [`${story.id}: ${tier} or ${String(there)}`];
  });
}
