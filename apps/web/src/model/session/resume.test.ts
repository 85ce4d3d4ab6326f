// SPDX-License-Identifier: MIT
import { ROUTINE_IDS, routineKey, routines } from '@knead/content';
import { describe, expect, it } from 'vitest';
import { fromMapId } from '../planModel.ts';
import { makeWorld, only, settle, type World } from '../testing/makeWorld.fixture.ts';

const minute = 60_000;
const goOn = { kind: 'goOn', deliberate: true } as const;
const left = (world: World) => world.session.view.value?.sessionSecondsLeft;
const drafts = (world: World) => world.store.saved.filter(({ key }) => key === 'session');

async function running(span: number, id: (typeof ROUTINE_IDS)[number] = 'hands-after-desk'): Promise<World> {
  const world = await makeWorld();
  await world.startRoutine(id);
  await world.advance(span);
  return world;
}

describe('a session from the body map', () => {
  it('is led by a check like any other, and goes on after a kill', async () => {
    const world = await makeWorld();
    const [move] = routines['hands-after-desk'].wishes.filter(({ technique }) => technique.startsWith('wh-'));
    if (move === undefined) throw new Error('a move of the hand');
    world.plan.ask({ id: fromMapId, area: 'wrist-hands', totalSeconds: 300, wishes: [move] });
    const result = await world.passCheck();
    expect(await world.session.begin(world.compose(result), result.check)).toBe(true);
    await world.advance(minute);
    const later = await world.reopen(minute);
    expect(later.session.resumable.value?.title).toBe('request.from-map');
    expect(await later.session.resume()).toBe(true);
  });
});

describe('the draft', () => {
  it('is saved at least every five seconds, and at each turn', async () => {
    const world = await makeWorld();
    await world.startRoutine('hands-after-desk');
    const startMs = world.clock.monotonic();
    await world.advance(120_000);
    const times = [startMs, ...drafts(world).map(({ atMs }) => atMs)];
    const gaps = times.slice(1).map((at, index) => at - (times[index] ?? 0));
    expect(Math.max(...gaps)).toBeLessThanOrEqual(5250);
    expect(drafts(world).length).toBeLessThan(60);
    const count = drafts(world).length;
    world.session.send({ kind: 'pause' });
    expect(drafts(world)).toHaveLength(count + 1);
    expect(drafts(world).at(-1)?.value).toMatchObject({ snapshot: { mode: { kind: 'paused' } } });
  });

  it('holds no clearance, and is gone once the session is recorded', async () => {
    const world = await running(60_000);
    expect(JSON.stringify([...world.memory.drafts.values()])).not.toMatch(/clearance|limits|ceiling/);
    world.session.send({ kind: 'stop' });
    await world.session.finish();
    expect(world.memory.drafts.has('session')).toBe(false);
  });
});

describe.each(ROUTINE_IDS)('%s, killed on the way', (id) => {
  it('goes on at the point it had reached, with the same time left', async () => {
    const { totalSeconds } = routines[id];
    const killedAfter = Math.floor(0.42 * totalSeconds);
    const world = await running(killedAfter * 1000, id);
    world.session.send({ kind: 'pause' });
    await settle();
    const before = world.session.view.value;
    const begun = world.session.steps.value.slice(0, (before?.stepIndex ?? 0) + 1);
    const later = await world.reopen(5 * minute);
    expect(later.session.resumable.value).toEqual({
      title: routineKey(id, 'title'),
      // As the player counts: rests are no points.
      point: begun.filter((step) => step.kind === 'contact').length,
      minutesLeft: Math.round((before?.sessionSecondsLeft ?? 0) / 60),
    });
    expect(await later.session.resume()).toBe(true);
    expect(later.session.resumable.value).toBeUndefined();
    expect(later.session.view.value).toMatchObject({
      mode: 'paused',
      stepIndex: before?.stepIndex,
      sessionSecondsLeft: before?.sessionSecondsLeft,
      secondsLeft: before?.secondsLeft,
    });
    later.session.send(goOn);
    await later.advance((totalSeconds - killedAfter - 1) * 1000);
    expect(later.session.finished.value).toBeUndefined();
    await later.advance(1000);
    expect(later.session.finished.value).toMatchObject({ ending: 'complete', before: { pain: 2 } });
    const { events } = later.journal;
    only(events.value, 'sessionStarted');
    only(events.value, 'sessionFinished');
    const done = events.value.filter((event) => event.kind === 'stepDone');
    expect(done.every(({ ending }) => ending === 'done')).toBe(true);
  });
});

describe('a session that was cut off', () => {
  it('loses at most five seconds', async () => {
    const world = await running(253_000);
    const before = left(world) ?? 0;
    const later = await world.reopen();
    await later.session.resume();
    const after = left(later) ?? 0;
    expect(after).toBeGreaterThanOrEqual(before);
    expect(after - before).toBeLessThanOrEqual(6);
  });

  it('can be cut off twice', async () => {
    const world = await running(100_000);
    const second = await world.reopen(minute);
    await second.session.resume();
    second.session.send(goOn);
    await second.advance(100_000);
    second.session.send({ kind: 'pause' });
    await settle();
    const seconds = left(second);
    const third = await second.reopen(minute);
    await third.session.resume();
    expect(left(third)).toBe(seconds);
    third.session.send(goOn);
    await third.advance(600_000);
    only(third.journal.events.value, 'sessionFinished');
    expect(third.person.sessions.value).toMatchObject([{ ending: 'complete' }]);
  });

  it('may be left at what was done', async () => {
    const world = await running(200_000);
    const later = await world.reopen(minute);
    await later.session.letGo();
    expect(later.session.resumable.value).toBeUndefined();
    const finished = only(later.journal.events.value, 'sessionFinished');
    const steps = later.journal.events.value.filter((event) => event.kind === 'stepDone');
    expect(finished.ending).toBe('left');
    expect(finished.seconds).toBe(steps.reduce((sum, step) => sum + step.seconds, 0));
    expect(finished.contactSeconds).toBe(steps.reduce((sum, step) => sum + (step.contact ? step.seconds : 0), 0));
    expect(finished.at).toBeLessThanOrEqual(world.clock.now());
    expect((await later.reopen()).session.resumable.value).toBeUndefined();
  });

  it('is left by itself when its clearance is over, after 60 minutes', async () => {
    const world = await running(200_000);
    const soon = await world.reopen(59 * minute);
    expect(soon.session.resumable.value).toBeDefined();
    expect(soon.kinds()).not.toContain('sessionFinished');
    const late = await world.reopen(60 * minute);
    expect(late.session.resumable.value).toBeUndefined();
    expect(only(late.journal.events.value, 'sessionFinished')).toMatchObject({ ending: 'left' });
  });

  it('is not gone on with an hour after it was offered', async () => {
    const world = await running(200_000);
    const later = await world.reopen(30 * minute);
    expect(later.session.resumable.value).toBeDefined();
    await later.advance(31 * minute, minute);
    expect(await later.session.resume()).toBe(false);
    expect(later.session.view.value).toBeUndefined();
    expect(only(later.journal.events.value, 'sessionFinished')).toMatchObject({ ending: 'left' });
  });

  it('is not offered on a clock that was set back', async () => {
    const world = await running(200_000);
    const later = await world.reopen(-minute);
    expect(later.session.resumable.value).toBeUndefined();
    expect(only(later.journal.events.value, 'sessionFinished')).toMatchObject({ ending: 'left' });
  });

  it('is recorded once when the kill came between its end and the tidying up', async () => {
    const world = await running(200_000);
    world.session.send({ kind: 'stop' });
    await settle();
    const draft = world.memory.drafts.get('session');
    await world.session.finish();
    if (draft !== undefined) world.memory.drafts.set('session', draft);
    const later = await world.reopen(minute);
    expect(later.session.resumable.value).toBeUndefined();
    await later.session.letGo();
    only(later.journal.events.value, 'sessionFinished');
    expect(later.memory.drafts.has('session')).toBe(false);
  });

  it.each([
    ['blocks what was planned', { 'age.18to49': 'no', 'age.under18': 'yes' }],
    ['has a question open', { 'CI-04': 'yes' }],
  ] as const)('is not gone on with when triage %s now', async (_name, said) => {
    const world = await running(200_000);
    const later = await world.reopen(minute);
    await later.person.answer(Object.fromEntries(Object.entries(said).map(([id, answer]) => [id, { answer }])));
    expect(await later.session.resume()).toBe(false);
    expect(later.session.view.value).toBeUndefined();
    expect(only(later.journal.events.value, 'sessionFinished').ending).toBe('left');
  });

  it('is not gone on with on other steps', async () => {
    const world = await running(200_000);
    const later = await world.reopen(minute);
    await later.person.prefer('changeoverSeconds', 20);
    expect(await later.session.resume()).toBe(false);
    expect(only(later.journal.events.value, 'sessionFinished').ending).toBe('left');
  });

  it('is put into the journal before another begins', async () => {
    const world = await running(200_000);
    const later = await world.reopen(minute);
    const { check } = await later.passCheck();
    expect(await later.session.beginRest('rest', check)).toBe(true);
    expect(later.person.sessions.value.map(({ ending }) => ending)).toEqual(['left', 'open']);
  });

  it('is offered no more once another tab has ended it', async () => {
    const world = await running(200_000);
    world.session.send({ kind: 'stop' });
    await settle();
    const other = await world.otherTab();
    expect(other.session.resumable.value).toBeDefined();
    await world.session.finish();
    await settle();
    expect(other.session.resumable.value).toBeUndefined();
    expect(await other.session.resume()).toBe(false);
    await other.session.letGo();
    only(other.journal.events.value, 'sessionFinished');
  });

  it('keeps its draft while it cannot be recorded', async () => {
    const world = await running(200_000);
    const later = await world.reopen(minute);
    later.store.refuseWrites();
    await later.session.letGo();
    expect(later.session.resumable.value).toBeDefined();
    later.store.allow();
    await later.session.letGo();
    only(later.journal.events.value, 'sessionFinished');
  });

  it('is no trap when its draft is spoilt', async () => {
    const world = await running(200_000);
    for (const spoilt of ['7', '"x"', '{"session":"a"}', 'null', '[]']) {
      world.memory.drafts.set('session', spoilt);
      const later = await world.reopen(minute);
      expect(later.session.resumable.value).toBeUndefined();
      expect(await later.session.resume()).toBe(false);
    }
  });

  it('stays eased, tingling or unwell over a kill', async () => {
    const world = await running(200_000);
    world.session.send({ kind: 'unwell' });
    await settle();
    const later = await world.reopen(minute);
    await later.session.resume();
    expect(later.session.view.value?.mode).toBe('unwell');
    later.session.send(goOn);
    expect(later.session.view.value?.mode).toBe('unwell');
  });
});

describe('a tab that was killed after somebody felt unwell', () => {
  it('S29 leaves an end for safety with its reason', async () => {
    const world = await running(200_000);
    world.session.send({ kind: 'unwell' });
    world.session.send({ kind: 'unwellIs', cause: 'limb' });
    await settle();
    const later = await world.reopen(61 * minute);
    expect(only(later.journal.events.value, 'sessionFinished')).toMatchObject({ ending: 'safety', cause: 'limb' });
  });
});

describe('a session that was not rated', () => {
  it('waits to be rated after a reload, and no longer once it was', async () => {
    const world = await running(90_000);
    world.session.send({ kind: 'stop' });
    await world.session.finish();
    const again = await world.reopen(minute);
    expect(again.session.finished.value?.steps).toEqual(world.session.finished.value?.steps);
    await again.session.forget();
    const later = await again.reopen(minute);
    expect(later.session.finished.value).toBeUndefined();
  });

  it('is not asked about when "now" is long ago', async () => {
    const world = await running(90_000);
    world.session.send({ kind: 'stop' });
    await world.session.finish();
    expect((await world.reopen(61 * minute)).session.finished.value).toBeUndefined();
  });
});
