// SPDX-License-Identifier: MIT
import { cueKey, type RoutineId } from '@knead/content';
import { type JournalEvent, trackOf } from '@knead/domain';
import { describe, expect, it } from 'vitest';
import { makeWorld, only, settle, type World, words } from '../testing/makeWorld.fixture.ts';

const hour = 3_600_000;
const goOn = { kind: 'goOn', deliberate: true } as const;

async function running(span = 0, id: RoutineId = 'hands-after-desk'): Promise<World> {
  const world = await makeWorld();
  await world.startRoutine(id);
  if (span > 0) await world.advance(span);
  return world;
}

/** Lets time pass until hands have been on the body for so long. */
async function working(world: World, forMs = 15_000): Promise<void> {
  for (let turn = 0; turn < 600; turn += 1) {
    const view = world.session.view.value;
    if (view?.mode === 'working' && view.step.kind === 'contact') return await world.advance(forMs);
    await world.advance(1000);
  }
  throw new Error('It never came to contact.');
}

const left = (world: World) => world.session.view.value?.sessionSecondsLeft;
const mode = (world: World) => world.session.view.value?.mode;
const finishedOf = (world: World) => only(world.journal.events.value, 'sessionFinished');
const stepsOf = (events: readonly JournalEvent[]) => events.filter((event) => event.kind === 'stepDone');
const moment = (name: 'paused' | 'finished' | 'eased-off') => words.say(cueKey({ kind: 'moment', moment: name }));

describe('a pause', () => {
  it('stands still for as long as it lasts, and makes the session neither longer nor shorter', async () => {
    const world = await running(130_000);
    const before = left(world);
    world.session.send({ kind: 'pause' });
    expect(world.session.caption.value).toBe(moment('paused'));
    await world.advance(300_000);
    expect(left(world)).toBe(before);
    expect(mode(world)).toBe('paused');
    world.session.send(goOn);
    await world.advance(469_999, 999);
    expect(world.session.finished.value).toBeUndefined();
    await world.advance(1);
    expect(world.session.finished.value?.ending).toBe('complete');
  });

  it('takes back the chime that was on its way, and gives it again in its own time', async () => {
    const world = await makeWorld();
    const routine = await world.startRoutine('hands-after-desk');
    const chimes = trackOf(routine).flatMap(({ atMs, signal }) => (signal === undefined ? [] : [{ atMs, signal }]));
    const next = chimes.find(({ atMs }) => atMs > 20_000);
    if (next === undefined) throw new Error('there is a chime');
    await world.advance(next.atMs - 1000);
    world.session.send({ kind: 'pause' });
    const soon = () => world.chimes.heard.filter(({ atMs }) => atMs > world.clock.monotonic());
    expect(soon()).toEqual([]);
    await world.advance(10_000);
    world.session.send(goOn);
    await world.advance(600_000 - next.atMs + 1000);
    const shifted = chimes.map((one) => (one.atMs < next.atMs ? one : { ...one, atMs: one.atMs + 10_000 }));
    expect(world.chimes.heard).toEqual(shifted);
  });

  it('hands nothing twice to the sound clock when it is tapped often', async () => {
    const world = await makeWorld();
    const routine = await world.startRoutine('neck-and-shoulders');
    const signals = trackOf(routine).flatMap(({ signal }) => (signal === undefined ? [] : [signal]));
    for (let turn = 0; turn < 60; turn += 1) {
      await world.advance(9700, 970);
      world.session.send({ kind: 'pause' });
      world.session.send(goOn);
    }
    await world.advance(600_000 - 60 * 9700);
    expect(world.session.finished.value?.ending).toBe('complete');
    expect(world.chimes.heard.map(({ signal }) => signal)).toEqual(signals);
  });

  it('is not ended by anything that is not deliberate', async () => {
    const world = await running(30_000);
    world.session.send({ kind: 'pause' });
    world.session.send({ kind: 'goOn', deliberate: false });
    expect(mode(world)).toBe('paused');
  });

  it('counts the time up to the tap', async () => {
    const world = await running(60_000);
    world.clock.advance(240);
    world.session.send({ kind: 'pause' });
    await world.advance(5010, 5010);
    world.session.send(goOn);
    await world.advance(539_759, 999);
    expect(world.session.finished.value).toBeUndefined();
    await world.advance(1);
    expect(world.session.finished.value?.ending).toBe('complete');
  });
});

describe('a device that slept', () => {
  it('credits nothing, pauses, and sounds nothing on waking', async () => {
    const world = await makeWorld();
    const routine = await world.startRoutine('hands-after-desk');
    const chime = trackOf(routine).find(({ signal }) => signal === 'half-way');
    if (chime === undefined) throw new Error('there is a chime');
    await world.advance(chime.atMs - 2000);
    const before = left(world) ?? 0;
    const said = world.speaker.said.length;
    world.clock.sleep(hour / 3);
    await settle();
    expect(mode(world)).toBe('paused');
    expect(left(world)).toBe(before);
    expect(world.chimes.heard.filter(({ atMs }) => atMs >= chime.atMs)).toEqual([]);
    expect(world.speaker.said.slice(said)).toEqual([moment('paused')]);
    world.session.send(goOn);
    await world.advance((before - 1) * 1000);
    expect(world.session.finished.value).toBeUndefined();
    await world.advance(1000);
    expect(world.session.finished.value?.ending).toBe('complete');
    expect(finishedOf(world).seconds).toBeLessThan(600);
    const signals = trackOf(routine).flatMap(({ signal }) => (signal === undefined ? [] : [signal]));
    expect(world.chimes.heard.map(({ signal }) => signal)).toEqual(signals);
  });

  it('may tick late by a second without harm: the time counts, and no chime is doubled', async () => {
    const world = await makeWorld();
    const routine = await world.startRoutine('hands-after-desk');
    for (let turn = 0; turn < 400; turn += 1) {
      world.clock.sleep(1500);
      await settle();
    }
    expect(world.session.finished.value?.ending).toBe('complete');
    const signals = trackOf(routine).flatMap(({ signal }) => (signal === undefined ? [] : [signal]));
    const heard = world.chimes.heard.map(({ signal }) => signal);
    expect(heard.length).toBeLessThanOrEqual(signals.length);
    expect(heard.filter((signal) => signal === 'finished')).toHaveLength(1);
  });
});

describe('a tap on the picture', () => {
  it('pauses, and a later one goes on', async () => {
    const world = await running();
    await working(world);
    world.session.tapPicture();
    expect(mode(world)).toBe('paused');
    await world.advance(401, 401);
    world.session.tapPicture();
    expect(mode(world)).toBe('working');
  });

  it('means "Too much" when a second follows within 400 ms', async () => {
    const world = await running();
    await working(world);
    const before = world.session.view.value?.pressure?.now ?? 0;
    world.session.tapPicture();
    world.clock.advance(400);
    world.session.tapPicture();
    expect(mode(world)).toBe('easing');
    expect(world.session.caption.value).toBe(moment('eased-off'));
    expect(world.session.view.value?.pressure?.now).toBe(Math.max(1, before - 2));
  });

  it('counts a third one as the first of a new pair', async () => {
    const world = await running();
    await working(world);
    for (const wait of [0, 200, 200]) {
      world.clock.advance(wait);
      world.session.tapPicture();
    }
    expect(mode(world)).toBe('paused');
    expect(world.session.view.value?.easing).toBe('letting-go');
  });
});

describe('ending', () => {
  it('by Stop records what was really done', async () => {
    const world = await running(200_000);
    const at = world.session.view.value?.stepIndex ?? 0;
    world.session.send({ kind: 'stop' });
    expect(world.session.canGoOn.value).toBe(true);
    expect(world.kinds()).not.toContain('sessionFinished');
    await world.session.finish();
    expect(world.session.finished.value?.ending).toBe('early');
    const steps = stepsOf(world.journal.events.value);
    expect(steps).toHaveLength(at + 1);
    expect(steps.at(-1)?.ending).toBe('stopped');
    expect(steps.slice(0, -1).every((step) => step.ending === 'done')).toBe(true);
    const { seconds, contactSeconds } = finishedOf(world);
    expect(seconds).toBe(steps.reduce((sum, step) => sum + step.seconds, 0));
    expect(contactSeconds).toBe(steps.reduce((sum, step) => sum + (step.contact ? step.seconds : 0), 0));
    expect(seconds).toBeLessThan(200);
  });

  it('by Stop can be taken back', async () => {
    const world = await running(200_000);
    const before = left(world);
    world.session.send({ kind: 'stop' });
    await world.advance(20_000);
    world.session.send({ kind: 'goOnAfterStop' });
    expect(left(world)).toBe(before);
    await world.advance(400_000);
    expect(world.session.finished.value?.ending).toBe('complete');
  });

  it('feeling unwell is kept as an end for safety, with no way back', async () => {
    const world = await running(200_000);
    world.session.send({ kind: 'unwell' });
    world.session.send({ kind: 'stop' });
    expect(world.session.canGoOn.value).toBe(false);
    await world.session.finish();
    expect(finishedOf(world).ending).toBe('safety');
  });

  it('S29 T42 feeling unwell is told with its reason, and the check asks about it first', async () => {
    const world = await running(200_000);
    world.session.send({ kind: 'unwell' });
    world.session.send({ kind: 'unwellIs', cause: 'chest' });
    expect(world.session.canGoOn.value).toBe(false);
    world.check.begin('door');
    await world.session.finish();
    expect(finishedOf(world)).toMatchObject({ ending: 'safety', cause: 'chest' });
    expect(world.check.interview.screen.value).toEqual({ kind: 'question', question: 'ST-05.now', simpler: false });
    await world.check.interview.answer('yes');
    await world.check.finish();
    expect(world.stop.inForce.value).toMatchObject({ tier: 'emergency', questions: ['ST-05.now'] });
  });

  it('S28 goes on after tears only by a tap, and says so', async () => {
    const world = await running(200_000);
    const before = left(world);
    world.session.send({ kind: 'unwell' });
    world.session.send({ kind: 'unwellIs', cause: 'panic' });
    await world.advance(20_000);
    expect([world.session.canGoOn.value, left(world)]).toEqual([true, before]);
    world.session.send({ kind: 'goOnAfterStop' });
    expect(world.captions.at(-1)?.text).toBe(words.say('cue.moment.going-on'));
    await world.advance(400_000);
    expect(finishedOf(world)).toMatchObject({ ending: 'complete' });
  });

  it('lists for the rating only the contact that was done', async () => {
    const world = await running(200_000);
    world.session.send({ kind: 'stop' });
    await world.session.finish();
    const done = stepsOf(world.journal.events.value).filter((step) => step.contact && step.seconds > 0);
    expect(world.session.finished.value?.steps).toEqual(
      done.map(({ index, what, side }) => ({ index, technique: what, side })),
    );
    await world.session.forget();
    expect(world.session.finished.value).toBeUndefined();
  });

  it('is recorded once, however often it is asked for', async () => {
    const world = await running(200_000);
    world.session.send({ kind: 'stop' });
    await Promise.all([world.session.finish(), world.session.finish(), world.session.abort()]);
    await world.session.finish();
    only(world.journal.events.value, 'sessionFinished');
  });

  it('stays until it could be recorded, with nothing lost', async () => {
    const world = await makeWorld();
    await world.startRoutine('hands-after-desk', 'short');
    await world.advance(170_000);
    world.store.refuseWrites();
    await world.advance(20_000);
    expect(world.session.finished.value).toBeUndefined();
    expect(mode(world)).toBe('finished');
    expect(world.journal.problem.value).toEqual({ kind: 'full' });
    expect(world.stage.isAwake()).toBe(true);
    world.store.allow();
    await world.advance(1000);
    expect(world.session.finished.value?.ending).toBe('complete');
    expect(finishedOf(world).seconds).toBe(
      stepsOf(world.journal.events.value).reduce((sum, one) => sum + one.seconds, 0),
    );
    expect((await world.reopen()).session.resumable.value).toBeUndefined();
  });

  it('that could not be recorded outlasts a kill', async () => {
    const world = await makeWorld();
    await world.startRoutine('hands-after-desk', 'short');
    await world.advance(170_000);
    world.store.refuseWrites();
    await world.advance(20_000);
    const later = await world.reopen(1000);
    expect(await later.session.resume()).toBe(true);
    await later.advance(1000);
    expect(later.session.finished.value?.ending).toBe('complete');
    expect(stepsOf(later.journal.events.value).every((step) => step.ending === 'done')).toBe(true);
  });
});

describe('beginning', () => {
  it('does not begin when its start cannot be recorded', async () => {
    const world = await makeWorld();
    const result = await world.passCheck();
    const routine = world.compose(result);
    world.store.refuseWrites();
    expect(await world.session.begin(routine, result.check)).toBe(false);
    expect(world.session.view.value).toBeUndefined();
    expect(world.stage.isAwake()).toBe(false);
  });

  it('begins once when the start is tapped twice', async () => {
    const world = await makeWorld();
    const result = await world.passCheck();
    const routine = world.compose(result);
    await Promise.all([world.session.begin(routine, result.check), world.session.begin(routine, result.check)]);
    only(world.journal.events.value, 'sessionStarted');
    await world.advance(600_000);
    expect(world.session.finished.value?.ending).toBe('complete');
    await world.advance(4000);
    expect(world.clock.waiting()).toBe(0);
  });

  it('takes one check for one session', async () => {
    const world = await makeWorld();
    const result = await world.passCheck();
    const routine = world.compose(result);
    await world.session.begin(routine, result.check);
    await world.advance(100_000);
    expect(await world.session.begin(routine, result.check)).toBe(false);
    expect(left(world)).toBe(500);
    world.session.send({ kind: 'stop' });
    await world.session.finish();
    expect(await world.session.begin(routine, result.check)).toBe(false);
    only(world.journal.events.value, 'sessionStarted');
    // Breathing needs no clearance.
    expect(await world.session.beginRest('breathe', result.check)).toBe(true);
  });

  it('knows what was rated before: pain from the check, tingling from today alone', async () => {
    const tingling = {
      kind: 'rated',
      symptom: 'tingling',
      score: 5,
      meaning: 'now',
      occasion: 'other',
      zone: 'whole',
      side: 'whole',
      backfilled: false,
    } as const;
    const world = await makeWorld();
    await world.journal.record([tingling]);
    await world.startRoutine('hands-after-desk', 'short');
    await world.advance(180_000);
    expect(world.session.finished.value?.before).toEqual({ pain: 2, tingling: 5 });
    const tomorrow = await world.reopen(24 * hour);
    await tomorrow.startRoutine('hands-after-desk', 'short');
    await tomorrow.advance(180_000);
    expect(tomorrow.session.finished.value?.before).toEqual({ pain: 2 });
  });
});
