// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import type { FinishedSession } from '../../model/finishedSession.ts';
import { makeWorld, type World } from '../../model/testing/makeWorld.fixture.ts';
import { reflectionBodies } from './reflectionBodies.ts';

async function finished(): Promise<{ world: World; finished: FinishedSession }> {
  const world = await makeWorld();
  await world.startRoutine('hands-after-desk', 'short');
  await world.advance(180_000);
  const ended = world.session.finished.value;
  if (ended === undefined) throw new Error('it is over');
  return { world, finished: ended };
}

describe('the rating after a session', () => {
  it('leaves out what was not touched, and never makes a 0 of it', async () => {
    const { finished: ended } = await finished();
    expect(reflectionBodies({ finished: ended, scores: {}, felt: [], worse: 'no' })).toEqual([
      { kind: 'sessionReflected', session: ended.session, feltGood: [], worse: 'no' },
    ]);
  });

  it('records a 0 that was chosen', async () => {
    const { finished: ended } = await finished();
    const bodies = reflectionBodies({ finished: ended, scores: { tingling: 0 }, felt: [], worse: 'no' });
    expect(bodies[0]).toEqual({
      kind: 'rated',
      symptom: 'tingling',
      score: 0,
      meaning: 'now',
      occasion: 'after',
      zone: 'whole',
      side: 'whole',
      backfilled: false,
      session: ended.session,
    });
    expect(bodies).toHaveLength(2);
  });

  it('is found again with its session', async () => {
    const { world, finished: ended } = await finished();
    const felt = ended.steps.slice(0, 1).map(({ index }) => index);
    const scores = { pain: 1, tingling: 3 } as const;
    await world.journal.record(reflectionBodies({ finished: ended, scores, felt, worse: 'sore' }));
    const later = await world.reopen(86_400_000);
    expect(later.person.sessions.value).toMatchObject([
      { before: { pain: 2 }, after: { pain: 1, tingling: 3 }, feltGood: felt, worse: 'sore' },
    ]);
  });

  it('of more tingling rests what was touched', async () => {
    const { world, finished: ended } = await finished();
    await world.journal.record(reflectionBodies({ finished: ended, scores: {}, felt: [], worse: 'more-tingling' }));
    const { clearance } = await world.passCheck();
    const rested = clearance?.facts.rested.map(({ technique }) => technique);
    expect(ended.steps.length).toBeGreaterThan(0);
    for (const { technique } of ended.steps) expect(rested).toContain(technique);
  });
});
