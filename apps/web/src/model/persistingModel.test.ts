// SPDX-License-Identifier: MIT
import { type Instant, instant } from '@knead/base';
import type { EventBody, Score } from '@knead/domain';
import { describe, expect, it } from 'vitest';
import { makeFakeClock } from '../ports/fakeClock.ts';
import { makeWorld, settle, type World } from './testing/makeWorld.fixture.ts';

const dayMs = 86_400_000;
const start = makeFakeClock().now();
const later = (days: number): Instant => instant(start + days * dayMs);

function average(score: Score): EventBody {
  const rated = { kind: 'rated', symptom: 'pain', meaning: 'average-24h', occasion: 'scheduled' } as const;
  return { ...rated, score, zone: 'whole', side: 'whole', backfilled: false };
}

/** A week of evenings so many days after the first. */
async function week(world: World, from: number, score: Score): Promise<void> {
  for (let day = from; day < from + 7; day += 1) await world.journal.record([average(score)], later(day));
}

/** Seven weeks with no change, and the page opened again on their last evening. */
async function unchangedWorld(): Promise<World> {
  const world = await makeWorld();
  await week(world, 0, 5);
  await week(world, 42, 5);
  return await world.reopen(48 * dayMs);
}

const shown = (world: World) => world.persisting.notices().map(({ ruleId }) => ruleId);
const marks = (world: World) => world.journal.events.value.filter(({ kind }) => kind === 'noticeMarked');

async function first(world: World) {
  const [notice] = world.persisting.notices();
  if (notice === undefined) throw new Error('a notice is shown');
  return notice;
}

describe('notices over weeks', () => {
  it('P1 P7 come from the journal as it was recorded, with its own figures, and are marked once', async () => {
    const world = await unchangedWorld();
    const notice = await first(world);
    expect(notice).toMatchObject({ ruleId: 'PP-02', figures: { base: 5, now: 5, weeks: 6 }, isNew: true });
    await Promise.all([world.persisting.cameUp(notice), world.persisting.cameUp(notice)]);
    expect(marks(world)).toMatchObject([{ ruleId: 'PP-02', what: 'came-up' }]);
    await world.persisting.cameUp(await first(world));
    expect(marks(world)).toHaveLength(1);
    expect(shown(world)).toEqual(['PP-02']);
  });

  it('P1 remember the first week when it is older than what is held', async () => {
    const world = await makeWorld();
    await week(world, 0, 8);
    await week(world, 200, 3);
    const now = await world.reopen(206 * dayMs);
    expect(now.journal.events.value.filter(({ kind }) => kind === 'rated')).toHaveLength(7);
    expect(now.persisting.notices()).toMatchObject([{ ruleId: 'PP-16', figures: { now: 3, weeks: 29 } }]);
  });

  it('P8 "Remind me later" puts it off for 14 days', async () => {
    const world = await unchangedWorld();
    expect(await world.persisting.answer(await first(world), 'later')).toBe(true);
    expect(shown(world)).toEqual([]);
    await week(world, 49, 5);
    await week(world, 56, 5);
    expect(shown(await world.reopen(13 * dayMs))).toEqual([]);
    expect(shown(await world.reopen(14 * dayMs))).toEqual(['PP-02']);
  });

  it('P9 "I have shown someone" keeps it quiet, and a write that is refused does not', async () => {
    const world = await unchangedWorld();
    world.store.refuseWrites({ kind: 'full' });
    expect(await world.persisting.answer(await first(world), 'shown-someone')).toBe(false);
    expect(shown(world)).toEqual(['PP-02']);
    world.store.allow();
    expect(await world.persisting.answer(await first(world), 'shown-someone')).toBe(true);
    expect(shown(world)).toEqual([]);
  });

  it('P6 new numbness or weakness asks for the check at once, and the check ends it', async () => {
    const world = await unchangedWorld();
    await world.persisting.cameUp(await first(world));
    await world.journal.record([{ kind: 'dayNoted', signs: ['new-numb-or-weak'] }]);
    expect(world.persisting.notices()[0]).toMatchObject({ ruleId: 'PP-09', opens: 'check' });
    await world.answerProfile();
    await world.passCheck();
    expect(shown(world)).toEqual(['PP-02']);
  });

  it('P4 a file brings entries that count, and nothing that keeps a notice quiet', async () => {
    const there = await unchangedWorld();
    await there.persisting.answer(await first(there), 'shown-someone');
    const text = await there.data.exportText();
    const here = await makeWorld({ clock: makeFakeClock(later(48)) });
    const plan = await here.data.planImport(text ?? '');
    if (!plan.ok) throw new Error(plan.error.kind);
    expect(plan.value.dropped).toContainEqual({ kind: 'noticeMarked', reason: 'this-device-only', count: 1 });
    await here.data.takeIn(plan.value);
    await settle();
    expect(shown(here)).toEqual(['PP-02']);
  });

  it('says nothing any more once everything was deleted', async () => {
    const world = await unchangedWorld();
    await world.data.eraseAll();
    await settle();
    await world.journal.record([average(5)]);
    expect(shown(world)).toEqual([]);
  });

  it('P3 a clock set back shows no old notice again, and loses no warning sign', async () => {
    const world = await unchangedWorld();
    await world.journal.record([{ kind: 'dayNoted', signs: ['new-numb-or-weak'] }]);
    world.clock.setWall(later(20));
    expect(shown(world)).toEqual(['PP-09']);
  });
});

describe('limits over weeks', () => {
  it('P10 many sessions on most days leave 10 minutes of contact', async () => {
    const world = await makeWorld();
    await world.answerProfile();
    const session = (at: number, number: number) => {
      const id = `session${at}000${number}` as never;
      return [
        {
          kind: 'sessionStarted',
          session: id,
          request: { id: 'hands-after-desk', area: 'wrist-hands', totalSeconds: 600, wishes: [] },
          check: 'check0000001' as never,
          plannedSeconds: 600,
          rulesVersion: '1',
        },
        {
          kind: 'stepDone',
          session: id,
          index: 0,
          what: 'wh-palm-pads',
          side: 'left',
          tool: 'hand',
          seconds: 30,
          contact: true,
          askedPressure: 2,
          ending: 'done',
        },
      ] as const satisfies readonly EventBody[];
    };
    for (let day = 0; day < 5; day += 1) {
      for (const number of [1, 2, 3]) await world.journal.record(session(day, number), later(day));
    }
    const busy = await world.reopen(10 * dayMs - dayMs * 4);
    expect((await busy.passCheck()).decision.findings.map(({ ruleId }) => ruleId)).toContain('PP-14');
    const rested = await busy.reopen(2 * dayMs);
    expect((await rested.passCheck()).decision.findings.map(({ ruleId }) => ruleId)).not.toContain('PP-14');
  });
});
