// SPDX-License-Identifier: MIT
import { type EventId, instant, type SessionId } from '@knead/base';
import type { EventBody } from '@knead/domain';
import { describe, expect, it } from 'vitest';
import { makeWorld, type World } from './testing/makeWorld.fixture.ts';

const dayMs = 86_400_000;
const hourMs = 3_600_000;

/** A short session of the hands with pain of 3 before it, and how the next day was. */
function sessionOf(name: string, nextDay: 3 | 6): readonly EventBody[] {
  const session = name as SessionId;
  const rated = {
    kind: 'rated',
    symptom: 'pain',
    meaning: 'now',
    zone: 'whole',
    side: 'whole',
    backfilled: false,
  } as const;
  const request = { id: 'hands-after-desk', area: 'wrist-hands', totalSeconds: 600, wishes: [] } as const;
  const step = { what: 'wh-palm-pads', side: 'left', tool: 'hand', seconds: 30, contact: true } as const;
  return [
    {
      kind: 'sessionStarted',
      session,
      request,
      check: 'check0000001' as EventId,
      plannedSeconds: 600,
      rulesVersion: '1',
    },
    { kind: 'stepDone', session, index: 0, ...step, askedPressure: 2, ending: 'done' },
    { ...rated, occasion: 'before', score: 3, session },
    { ...rated, occasion: 'next-day', score: nextDay, session },
  ];
}

/** Somebody whose pain was up after three sessions of the hands, one a day, on the day of the last. */
async function flared(): Promise<World> {
  const world = await makeWorld();
  for (const day of [0, 1, 2]) {
    // Entries stand in the order in which they were made, so that those of a file can come between.
    await world.advance(hourMs);
    await world.journal.record(sessionOf(`session0000${day}`, 6), instant(world.clock.now() + day * dayMs));
  }
  return await world.reopen(2 * dayMs);
}

async function handRests(world: World): Promise<boolean> {
  const { decision } = await world.passCheck();
  return decision.limits.hand.left.blocked && decision.limits.hand.right.blocked;
}

const nextDays = (world: World): readonly EventId[] =>
  world.journal.events.value.flatMap((event) =>
    event.kind === 'rated' && event.occasion === 'next-day' ? [event.id] : [],
  );

describe('a rest after flares', () => {
  it('P10 J7 stays when the ratings that led to it are deleted, and ends when it would have', async () => {
    const world = await flared();
    expect(await handRests(world)).toBe(true);
    await world.data.hide(nextDays(world));
    expect(await handRests(world)).toBe(true);
    const kept = world.journal.events.value.filter(({ kind }) => kind === 'rested');
    expect(kept).toMatchObject([{ technique: 'wh-palm-pads', side: 'both', extent: 'region', ruleId: 'PP-13' }]);
    expect(await handRests(await world.reopen(8 * dayMs))).toBe(false);
  });

  it('P10 J10 stays when a file brings sessions after which nothing was up', async () => {
    const calm = await makeWorld();
    await calm.advance(2.5 * hourMs);
    for (const number of [0, 1, 2, 3, 4]) await calm.journal.record(sessionOf(`othersess${number}`, 3));
    const text = await calm.data.exportText();
    const world = await flared();
    const plan = await world.data.planImport(text ?? '');
    if (!plan.ok) throw new Error(plan.error.kind);
    expect(await world.data.takeIn(plan.value)).toBeGreaterThan(0);
    expect(await handRests(world)).toBe(true);
  });

  it('P10 J7 is written down once', async () => {
    const world = await flared();
    const [first, second] = nextDays(world);
    for (const id of [first, second]) if (id !== undefined) await world.data.hide([id]);
    expect(world.journal.events.value.filter(({ kind }) => kind === 'rested')).toHaveLength(1);
  });
});
