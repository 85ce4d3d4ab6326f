// SPDX-License-Identifier: MIT
import { instant } from '@knead/base';
import { type EventBody, firstWeekDaySecondsMax, lastRatings, type Score, visibleEvents } from '@knead/domain';
import { parseJournalFile } from '@knead/formats';
import { describe, expect, it } from 'vitest';
import { composeNow } from './composeNow.ts';
import { daysLater, makeWorld, only, settle, type World } from './testing/makeWorld.fixture.ts';

const rated = (score: Score): EventBody => ({
  kind: 'rated',
  symptom: 'pain',
  score,
  meaning: 'now',
  occasion: 'other',
  zone: 'whole',
  side: 'whole',
  backfilled: false,
});

async function record(world: World, ...scores: readonly Score[]) {
  const written = await world.journal.record(scores.map(rated));
  if (!written.ok) throw new Error(written.error.kind);
  return written.value.map((event) => event.id);
}

const scores = (world: World) =>
  visibleEvents(world.journal.events.value).flatMap((event) => (event.kind === 'rated' ? [event.score] : []));

/** A journal with a bit of everything. */
async function fullWorld(): Promise<World> {
  const world = await makeWorld();
  await world.answerProfile({ yes: ['CI-02'] });
  await world.person.prefer('country', 'DE');
  await world.startRoutine('hands-after-desk', 'short');
  await world.advance(180_000);
  await record(world, 4, 7);
  return world;
}

/** Seconds of contact that a session would have now; none when it is refused. */
async function leftToday(world: World): Promise<number> {
  const { clearance } = await world.passCheck();
  if (clearance === undefined) throw new Error('it is cleared');
  const routine = composeNow(world.plan.request.value, clearance, { ...world, events: world.journal.events.value });
  return routine.ok ? routine.value.contactSeconds : 0;
}

async function exported(world: World): Promise<string> {
  const text = await world.data.exportText();
  if (text === undefined) throw new Error('nothing was exported');
  return text;
}

async function takeIn(world: World, text: string): Promise<number | undefined> {
  const plan = await world.data.planImport(text);
  if (!plan.ok) throw new Error(plan.error.kind);
  return await world.data.takeIn(plan.value);
}

describe('deleting', () => {
  it('hides at once and can be undone', async () => {
    const world = await makeWorld();
    const [first] = await record(world, 3, 4);
    expect(await world.data.hide(first === undefined ? [] : [first])).toBe(true);
    expect(scores(world)).toEqual([4]);
    expect(world.data.undoable.value).toEqual([first]);
    await world.advance(9000);
    expect(await world.data.undo()).toBe(true);
    expect(scores(world)).toEqual([3, 4]);
    expect(world.data.undoable.value).toBeUndefined();
    await world.advance(60_000);
    expect(scores(world)).toEqual([3, 4]);
  });

  it('erases the content after the undo time; only the id stays', async () => {
    const world = await makeWorld();
    const ids = await record(world, 9, 4);
    await world.data.hide(ids.slice(0, 1));
    await world.advance(9900);
    expect(JSON.stringify([...world.memory.events.values()])).toContain('"score":9');
    await world.advance(400);
    expect(JSON.stringify([...world.memory.events.values()])).not.toContain('"score":9');
    expect(ids[0] !== undefined && world.memory.events.get(ids[0])?.kind).toBe('erased');
    expect(world.data.undoable.value).toBeUndefined();
    expect(await world.data.undo()).toBe(false);
    expect(await exported(world)).not.toContain('"score":9');
    expect(await exported(world)).toContain(ids[0]);
  });

  it('leaves the content out of a file at once', async () => {
    const world = await makeWorld();
    await world.data.hide(await record(world, 9));
    expect(await exported(world)).not.toContain('"score":9');
  });

  it('erases at the next start what a killed tab left hidden', async () => {
    const world = await makeWorld();
    await world.data.hide(await record(world, 9));
    const soon = await world.reopen(5000);
    await soon.data.sweep();
    expect(JSON.stringify([...world.memory.events.values()])).toContain('"score":9');
    const later = await world.reopen(10_000);
    await later.data.sweep();
    expect(JSON.stringify([...world.memory.events.values()])).not.toContain('"score":9');
    expect(only(later.journal.events.value, 'erased')).toBeDefined();
  });

  it('erases an entry that is older than what is held', async () => {
    const world = await makeWorld();
    const ids = await record(world, 9);
    const later = await world.reopen(200 * 86_400_000);
    expect(later.journal.events.value).toEqual([]);
    await later.data.hide(ids);
    await later.advance(10_500);
    expect(JSON.stringify([...world.memory.events.values()])).not.toContain('"score":9');
  });

  it('is not held up by a clock that is set back', async () => {
    const world = await makeWorld();
    await world.data.hide(await record(world, 9));
    world.clock.setWall(daysLater(world.clock.now(), -1));
    await world.data.sweep();
    expect(JSON.stringify([...world.memory.events.values()])).not.toContain('"score":9');
  });

  it('hides nothing when that cannot be recorded', async () => {
    const world = await makeWorld();
    const ids = await record(world, 3);
    world.store.refuseWrites();
    expect(await world.data.hide(ids)).toBe(false);
    expect(world.data.undoable.value).toBeUndefined();
    expect(scores(world)).toEqual([3]);
  });

  it('takes back the newest of two deletions, and each is erased in its time', async () => {
    const world = await makeWorld();
    const [first, second] = await record(world, 3, 4);
    if (first === undefined || second === undefined) throw new Error('two were recorded');
    await world.data.hide([first]);
    await world.advance(6000);
    await world.data.hide([second]);
    await world.advance(5000);
    expect(world.memory.events.get(first)?.kind).toBe('erased');
    expect(world.data.undoable.value).toEqual([second]);
    expect(await world.data.undo()).toBe(true);
    expect(scores(world)).toEqual([4]);
  });

  it('keeps a spot at rest when the session that set off the tingling is deleted', async () => {
    const world = await makeWorld();
    await world.startRoutine('hands-after-desk');
    await world.advance(200_000);
    world.session.send({ kind: 'tingling' });
    await world.advance(1000);
    world.session.send({ kind: 'stop' });
    await world.session.finish();
    const before = (await world.passCheck()).clearance?.facts.rested.map(({ technique, side }) => [technique, side]);
    expect(before?.length).toBeGreaterThan(0);
    await world.data.hide(world.person.sessions.value.flatMap((session) => session.events));
    await world.advance(11_000);
    expect(world.person.sessions.value).toEqual([]);
    const after = (await world.passCheck()).clearance?.facts.rested.map(({ technique, side }) => [technique, side]);
    expect(after).toEqual(expect.arrayContaining(before?.slice(0, 1) ?? []));
  });

  it('J26 gives no contact of the day back when its session is deleted, restored, deleted and erased', async () => {
    const world = await makeWorld();
    await world.startRoutine('hands-after-desk');
    await world.advance(600_000);
    const had = world.person.sessions.value[0]?.contactSeconds ?? 0;
    expect(had).toBeGreaterThan(firstWeekDaySecondsMax - 60);
    const left = await leftToday(world);
    expect(left).toBeLessThanOrEqual(firstWeekDaySecondsMax - had);
    const events = world.person.sessions.value.flatMap((session) => session.events);
    await world.data.hide(events);
    expect(await leftToday(world)).toBe(left);
    await world.data.undo();
    expect(await leftToday(world)).toBe(left);
    await world.data.hide(events);
    await world.advance(11_000);
    expect(world.person.sessions.value).toEqual([]);
    expect(await leftToday(world)).toBe(left);
    const tomorrow = await world.reopen(86_400_000);
    expect(await leftToday(tomorrow)).toBe(had);
  });

  it('erases everything, and reads back that nothing is left', async () => {
    const world = await fullWorld();
    expect(await world.data.eraseAll()).toBe(true);
    expect(world.memory.events.size).toBe(0);
    expect(world.memory.drafts.size).toBe(0);
    expect(world.journal.events.value).toEqual([]);
    expect((await world.reopen()).lasting()).toEqual({});
  });

  it('says so when not everything could be erased', async () => {
    const world = await fullWorld();
    world.store.refuseAll();
    expect(await world.data.eraseAll()).toBe(false);
    expect(world.memory.events.size).toBeGreaterThan(0);
  });
});

describe('export and import', () => {
  it('gives the same journal on another device, apart from what belongs to this one', async () => {
    const world = await fullWorld();
    const other = await makeWorld();
    const text = await exported(world);
    const plan = await other.data.planImport(text);
    expect(plan.ok && plan.value.addedByKind).toMatchObject({ rated: 2, sessionStarted: 1, sessionFinished: 1 });
    expect(await takeIn(other, text)).toBe(world.memory.events.size);
    expect(other.person.sessions.value).toEqual(world.person.sessions.value);
    expect(other.lasting()).toEqual(world.lasting());
    expect(other.person.preferences.value.country).toBe('DE');
    expect(scores(other)).toEqual([4, 7]);
    expect(lastRatings(other.journal.events.value).pain?.score).toBe(7);
  });

  it('changes nothing while it only plans', async () => {
    const text = await exported(await fullWorld());
    const other = await makeWorld();
    await other.data.planImport(text);
    expect(other.memory.events.size).toBe(0);
    expect(other.journal.events.value).toEqual([]);
  });

  it('takes the same file a second time for nothing', async () => {
    const text = await exported(await fullWorld());
    const other = await makeWorld();
    await takeIn(other, text);
    const before = new Map(other.memory.events);
    expect(await takeIn(other, text)).toBe(0);
    expect(other.memory.events).toEqual(before);
    expect(other.data.imports.value).toHaveLength(1);
    const again = await exported(other);
    expect(await takeIn(other, again)).toBe(0);
  });

  it('takes back its own export as nothing new', async () => {
    const world = await fullWorld();
    expect(await takeIn(world, await exported(world))).toBe(0);
    expect(world.data.imports.value).toEqual([]);
  });

  it('brings back everything after all was erased', async () => {
    const world = await fullWorld();
    const text = await exported(world);
    const sessions = world.person.sessions.value;
    await world.data.eraseAll();
    const later = await world.reopen();
    await takeIn(later, text);
    expect(later.person.sessions.value).toEqual(sessions);
    expect(scores(later)).toEqual([4, 7]);
  });

  it('never writes a file that cannot be read back, also in a page whose journal another one erased', async () => {
    const world = await fullWorld();
    await (await world.otherTab()).data.eraseAll();
    await settle();
    expect(await world.data.exportText()).toBeUndefined();
    await record(world, 5);
    const file = parseJournalFile(await exported(world));
    expect(file.ok && file.value.events).toMatchObject([{ kind: 'rated', score: 5 }]);
  });

  it('never shortens the first week or carries a check over', async () => {
    const world = await fullWorld();
    const text = await exported(await world.reopen(0));
    const other = await makeWorld();
    other.clock.setWall(instant(other.clock.now() + 30 * 86_400_000));
    await takeIn(other, text);
    expect(other.check.form.value).toBe('full');
    expect((await other.passCheck()).clearance?.facts.session.firstWeek).toBe(true);
  });

  it('can be undone: what it brought is hidden and then erased', async () => {
    const other = await makeWorld();
    await record(other, 1);
    await takeIn(other, await exported(await fullWorld()));
    const [imported] = other.data.imports.value;
    expect(imported?.standing.length).toBeGreaterThan(10);
    await other.data.hide(imported?.standing ?? []);
    expect(scores(other)).toEqual([1]);
    expect(other.person.sessions.value).toEqual([]);
    expect(other.data.imports.value[0]?.standing).toEqual([]);
    await other.advance(11_000);
    expect(JSON.stringify([...other.memory.events.values()])).not.toContain('hands-after-desk');
  });

  it('reports how many were new, and nothing when they were refused', async () => {
    const text = await exported(await fullWorld());
    const other = await makeWorld();
    other.store.refuseWrites();
    expect(await takeIn(other, text)).toBeUndefined();
    expect(other.journal.events.value).toEqual([]);
    expect(other.memory.events.size).toBe(0);
  });

  it.each([
    ['truncated', (text: string) => text.slice(0, -20)],
    ['foreign', () => '{"hello":1}'],
    ['newer', (text: string) => text.replace('"version":1', '"version":99')],
    ['wrong', (text: string) => text.replace('"score":7', '"score":77')],
  ])('refuses a file that is %s, and changes nothing', async (_name, spoil) => {
    const text = await exported(await fullWorld());
    const other = await makeWorld();
    const plan = await other.data.planImport(spoil(text));
    expect(plan.ok).toBe(false);
    expect(other.memory.events.size).toBe(0);
  });

  it('says so when the journal itself cannot be read', async () => {
    const world = await fullWorld();
    const text = await exported(world);
    world.store.refuseAll();
    expect(await world.data.exportText()).toBeUndefined();
    expect(await world.data.planImport(text)).toEqual({ ok: false, error: { kind: 'unreadable-journal' } });
  });

  it('shows in another tab what was taken in', async () => {
    const world = await makeWorld();
    const tab = await world.otherTab();
    await takeIn(world, await exported(await fullWorld()));
    await settle();
    expect(tab.person.sessions.value).toHaveLength(1);
  });
});
