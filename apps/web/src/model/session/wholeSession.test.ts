// SPDX-License-Identifier: MIT
import { cueKey, ROUTINE_IDS, type RoutineId, routines } from '@knead/content';
import { type JournalEvent, type Routine, type TimedCue, trackOf } from '@knead/domain';
import { describe, expect, it } from 'vitest';
import { makeWorld, only, settle, type World, words } from '../testing/makeWorld.fixture.ts';

const textOf = ({ word }: TimedCue) => words.say(cueKey(word));
const stepsDone = (events: readonly JournalEvent[]) => events.filter((event) => event.kind === 'stepDone');

/** What can be compared: no cue follows one with the same words. */
const wordsOf = (track: readonly TimedCue[]) => track.map((cue) => ({ atMs: cue.atMs, text: textOf(cue) }));
const signalsOf = (track: readonly TimedCue[]) =>
  track.flatMap(({ atMs, signal }) => (signal === undefined ? [] : [{ atMs, signal }]));

async function led(id: RoutineId, world: World): Promise<{ routine: Routine; startMs: number }> {
  const startMs = world.clock.monotonic();
  const routine = await world.startRoutine(id);
  await world.advance(routine.totalSeconds * 1000);
  return { routine, startMs };
}

describe.each(ROUTINE_IDS)('the whole of %s', (id) => {
  it('shows and says every cue of its track, word for word and to the millisecond', async () => {
    const world = await makeWorld();
    const { routine, startMs } = await led(id, world);
    const expected = wordsOf(trackOf(routine)).map(({ atMs, text }) => ({ atMs: atMs + startMs, text }));
    expect(world.captions).toEqual(expected.filter(({ text }, at) => text !== expected[at - 1]?.text));
    expect(world.speaker.said).toEqual(expected.map(({ text }) => text));
    expect(world.announced).toEqual([]);
  });

  it('hands each chime to the sound clock once, at its exact time', async () => {
    const world = await makeWorld();
    const { routine, startMs } = await led(id, world);
    const expected = signalsOf(trackOf(routine)).map((one) => ({ ...one, atMs: one.atMs + startMs }));
    expect(world.chimes.heard).toEqual(expected);
    expect(world.vibrator.felt).toEqual(expected.map(({ signal }) => signal));
  });

  it('lasts exactly as long as its request, and leaves in the journal what was done', async () => {
    const world = await makeWorld();
    const routine = await world.startRoutine(id);
    expect(world.session.view.value?.sessionSecondsLeft).toBe(routines[id].totalSeconds);
    await world.advance(routines[id].totalSeconds * 1000 - 1000);
    world.clock.advance(999);
    await settle();
    expect(world.session.view.value?.mode).toBe('working');
    expect(world.session.finished.value).toBeUndefined();
    world.clock.advance(1);
    await settle();
    expect(world.session.view.value).toBeUndefined();
    expect(world.session.finished.value?.ending).toBe('complete');
    const { events } = world.journal;
    const work = routine.steps.reduce((sum, step) => sum + step.seconds, 0);
    const contact = routine.steps.reduce((sum, step) => sum + (step.kind === 'contact' ? step.seconds : 0), 0);
    expect(only(events.value, 'sessionFinished')).toMatchObject({
      ending: 'complete',
      seconds: work,
      contactSeconds: contact,
    });
    expect(contact).toBe(routine.contactSeconds);
    expect(stepsDone(events.value)).toMatchObject(
      routine.steps.map((step, index) => ({
        index,
        what: step.kind === 'contact' ? step.technique : step.rest,
        side: step.kind === 'contact' ? step.side : 'both',
        seconds: step.seconds,
        contact: step.kind === 'contact',
        askedPressure: step.kind === 'contact' ? step.pressure.target : 0,
        ending: 'done',
      })),
    );
    const [record] = world.person.sessions.value;
    expect(record).toMatchObject({
      ending: 'complete',
      plannedSeconds: routines[id].totalSeconds,
      before: { pain: 2 },
    });
  });

  it('is silent with the voice off, and announces instead', async () => {
    const world = await makeWorld();
    await world.person.prefer('voice', 'off');
    const { routine } = await led(id, world);
    expect(world.speaker.said).toEqual([]);
    expect(world.announced.map(({ text }) => text)).toEqual(trackOf(routine).map(textOf));
    expect(new Set(world.announced.map(({ urgency }) => urgency))).toEqual(new Set(['polite']));
  });
});

describe('how it is led', () => {
  it('keeps silent while a screen reader speaks', async () => {
    const world = await makeWorld();
    await world.person.prefer('screenReader', 'on');
    await world.startRoutine('hands-after-desk', 'short');
    await world.advance(180_000);
    expect(world.speaker.said).toEqual([]);
    expect(world.announced.length).toBeGreaterThan(8);
    expect(world.chimes.heard.length).toBeGreaterThan(3);
  });

  it('interrupts a screen reader for safety alone', async () => {
    const world = await makeWorld();
    await world.person.prefer('screenReader', 'on');
    await world.startRoutine('hands-after-desk');
    await world.advance(120_000);
    await untilWorking(world);
    world.session.send({ kind: 'tooMuch' });
    expect(world.announced.at(-1)).toEqual({ text: words.say('cue.moment.eased-off'), urgency: 'assertive' });
    world.session.send({ kind: 'unwell' });
    expect(world.announced.at(-1)).toEqual({ text: words.say('cue.moment.unwell'), urgency: 'assertive' });
  });

  it('sounds no chime and does not vibrate when those are off', async () => {
    const world = await makeWorld();
    await world.person.prefer('chimes', 'off');
    await world.person.prefer('vibration', 'off');
    await world.startRoutine('hands-after-desk', 'short');
    await world.advance(180_000);
    expect(world.chimes.heard).toEqual([]);
    expect(world.vibrator.felt).toEqual([]);
    expect(world.speaker.said.length).toBeGreaterThan(8);
  });

  it('heeds a setting that is changed on the way', async () => {
    const world = await makeWorld();
    await world.startRoutine('hands-after-desk');
    await world.advance(60_000);
    const said = world.speaker.said.length;
    await world.person.prefer('voice', 'off');
    await world.advance(60_000);
    expect(world.speaker.said).toHaveLength(said);
    expect(world.announced.length).toBeGreaterThan(0);
  });

  it('lowers chimes while the voice speaks, and only then', async () => {
    const world = await makeWorld();
    await world.startRoutine('hands-after-desk');
    expect(world.chimes.isDucked()).toBe(true);
    world.speaker.finish();
    await settle();
    expect(world.chimes.isDucked()).toBe(false);
  });

  it('says the newest cue again when asked', async () => {
    const world = await makeWorld();
    await world.startRoutine('hands-after-desk');
    await world.advance(30_000);
    const last = world.speaker.said.at(-1);
    const count = world.speaker.said.length;
    world.session.repeat();
    expect(world.speaker.said).toHaveLength(count + 1);
    expect(world.speaker.said.at(-1)).toBe(last);
  });

  it('lets the last words, the last chime and the last buzz come to their end', async () => {
    const world = await makeWorld();
    world.session.wakeSound();
    await world.startRoutine('hands-after-desk', 'short');
    let ended: string | undefined;
    const { say } = world.speaker;
    const last = words.say('cue.moment.finished');
    world.speaker.say = (text, language) => {
      const saying = say(text, language);
      if (text === last) void saying.then((ending) => (ended = ending));
      return saying;
    };
    await world.advance(180_000);
    expect(world.session.finished.value?.ending).toBe('complete');
    await settle();
    expect(world.speaker.said.at(-1)).toBe(last);
    expect(ended).toBeUndefined();
    expect(world.vibrator.isOn()).toBe(true);
    expect(world.chimes.isOpen()).toBe(true);
    await world.advance(4000);
    expect(world.chimes.isOpen()).toBe(false);
  });

  it('holds the screen, the headset and updates as long as it lasts', async () => {
    const world = await makeWorld();
    await world.startRoutine('hands-after-desk', 'short');
    expect(world.stage.isAwake()).toBe(true);
    expect(world.stage.title()).toBe(words.say('routine.hands-after-desk.title'));
    expect(world.offline.held()).toBe(1);
    await world.advance(1000);
    expect(world.stage.isPlaying()).toBe(true);
    world.session.send({ kind: 'pause' });
    expect(world.stage.isPlaying()).toBe(false);
    world.session.send({ kind: 'goOn', deliberate: true });
    await world.advance(179_000);
    expect(world.session.view.value).toBeUndefined();
    expect(world.stage.isAwake()).toBe(false);
    expect(world.stage.title()).toBeUndefined();
    expect(world.offline.held()).toBe(0);
  });

  it('leaves no timer behind', async () => {
    const world = await makeWorld();
    const before = world.clock.waiting();
    await world.startRoutine('hands-after-desk', 'short');
    await world.advance(180_000);
    await world.advance(4000);
    expect(world.clock.waiting()).toBe(before);
  });

  it('takes the keys of a headset', async () => {
    const world = await makeWorld();
    await world.startRoutine('hands-after-desk');
    await world.advance(90_000);
    const index = world.session.view.value?.stepIndex ?? 0;
    world.stage.press('pause');
    expect(world.session.view.value?.mode).toBe('paused');
    world.stage.press('play');
    expect(world.session.view.value?.mode).not.toBe('paused');
    world.stage.press('next');
    expect(world.session.view.value?.stepIndex).toBe(index + 1);
    world.stage.press('back');
    expect(world.session.view.value?.stepIndex).toBe(index);
    world.stage.press('stop');
    expect(world.session.view.value?.mode).toBe('stopped');
    expect(world.session.canGoOn.value).toBe(true);
  });

  it('leads breathing without contact, and does not resume it', async () => {
    const world = await makeWorld();
    const { check } = await world.passCheck();
    expect(await world.session.beginRest('breathe', check)).toBe(true);
    await world.advance(100_000);
    const later = await world.reopen(1000);
    expect(later.session.resumable.value).toBeUndefined();
    expect(only(later.journal.events.value, 'sessionFinished')).toMatchObject({ ending: 'left', contactSeconds: 0 });
    await world.advance(80_000);
    expect(world.session.finished.value).toMatchObject({ ending: 'complete', steps: [] });
  });

  it('paces the breath as it was set', async () => {
    const world = await makeWorld();
    await world.person.prefer('breathPace', 4);
    await world.startRoutine('hands-after-desk');
    const inMs = (15_000 * 4) / 9.5;
    const changeoverMs = (world.session.view.value?.changeoverSecondsLeft ?? 0) * 1000;
    await world.advance(changeoverMs);
    await world.advance(Math.floor(inMs / 250) * 250, 250);
    expect(world.session.view.value?.breath?.phase).toBe('in');
    await world.advance(250);
    expect(world.session.view.value?.breath?.phase).toBe('out');
  });
});

/** Lets time pass until hands are on the body. */
async function untilWorking(world: World): Promise<void> {
  for (let turn = 0; turn < 600; turn += 1) {
    const view = world.session.view.value;
    if (view?.mode === 'working' && view.step.kind === 'contact') return;
    await world.advance(1000);
  }
  throw new Error('It never came to contact.');
}
