// SPDX-License-Identifier: MIT
import { addDays, instant, makeRandom } from '@knead/base';
import type { EventBody, Score } from '@knead/domain';
import { describe, expect, it } from 'vitest';
import { makeMemoryJournal, makeMemoryJournalStore } from '../platform/journal/memoryJournalStore.ts';
import { makeFakeClock } from '../ports/fakeClock.ts';
import type { EventQuery } from '../ports/journalStore.ts';
import { makeJournalModel } from './journalModel.ts';
import { daysLater, makeWorld, settle } from './testing/makeWorld.fixture.ts';
import { makeFaultyStore } from './testing/memoryDevice.fixture.ts';

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

describe('writing', () => {
  it('has written to the store before it says so', async () => {
    const world = await makeWorld();
    let isDone = false;
    const written = world.journal.record([rated(3)]).then((result) => {
      isDone = true;
      return result;
    });
    expect(isDone).toBe(false);
    expect(world.journal.events.value).toEqual([]);
    const result = await written;
    expect(result.ok && result.value.map((event) => event.id)).toEqual([...world.memory.events.keys()]);
    expect(world.journal.events.value).toEqual([...world.memory.events.values()]);
  });

  it('changes nothing when the store refuses, and says so until something succeeds', async () => {
    const world = await makeWorld();
    await world.journal.record([rated(3)]);
    world.store.refuseWrites({ kind: 'full' });
    const before = world.journal.events.value;
    expect(await world.journal.record([rated(4)])).toEqual({ ok: false, error: { kind: 'full' } });
    expect(world.journal.events.value).toBe(before);
    expect(world.memory.events.size).toBe(1);
    expect(world.journal.problem.value).toEqual({ kind: 'full' });
    world.store.allow();
    await world.journal.record([rated(5)]);
    expect(world.journal.problem.value).toBeUndefined();
    expect(world.journal.events.value).toHaveLength(2);
  });

  it('holds on to what it has when it cannot be read any more', async () => {
    const world = await makeWorld();
    await world.journal.record([rated(3)]);
    world.store.refuseAll({ kind: 'unavailable', detail: 'gone' });
    await world.journal.reload();
    expect(world.journal.phase.value).toBe('failed');
    expect(world.journal.events.value).toHaveLength(1);
    world.store.allow();
    await world.journal.reload();
    expect(world.journal.phase.value).toBe('ready');
  });

  it('stamps day, zone and moment; what is recorded later bears its own time', async () => {
    const world = await makeWorld();
    const now = world.clock.now();
    await world.journal.record([rated(1)]);
    await world.journal.record([rated(2)], instant(now - 3_600_000 * 24));
    const [first, second] = world.journal.events.value;
    expect(first).toMatchObject({ at: now, day: world.journal.today(), timeZone: 'Europe/Berlin' });
    expect(second).toMatchObject({ at: now - 3_600_000 * 24, day: addDays(world.journal.today(), -1) });
  });

  it('gives every event a stamp later than everything held, whatever tab wrote it', async () => {
    const world = await makeWorld();
    const other = await world.otherTab();
    await world.journal.record([rated(1), rated(2)]);
    await settle();
    await other.journal.record([rated(3)]);
    await settle();
    await world.journal.record([rated(4)]);
    expect(world.journal.events.value.map((event) => 'score' in event && event.score)).toEqual([1, 2, 3, 4]);
    const clocks = world.journal.events.value.map((event) => event.clock);
    expect(clocks).toEqual([...new Set(clocks)].sort());
  });

  it('keeps its order when the clock is set back, also in a page opened afterwards', async () => {
    const world = await makeWorld();
    await world.journal.record([rated(1)]);
    world.clock.setWall(daysLater(world.clock.now(), -400));
    await world.journal.record([rated(2)]);
    const later = await world.reopen();
    await later.journal.record([rated(3)]);
    const scores = later.journal.events.value.map((event) => 'score' in event && event.score);
    expect(scores).toEqual([1, 2, 3]);
  });

  it('goes on after a clock that was far ahead for a while', async () => {
    const world = await makeWorld();
    const now = world.clock.now();
    world.clock.setWall(daysLater(now, 400));
    await world.journal.record([rated(1)]);
    world.clock.setWall(now);
    const later = await world.reopen();
    await later.journal.record([rated(2)]);
    expect(later.journal.events.value.map((event) => 'score' in event && event.score)).toEqual([1, 2]);
    expect(later.journal.events.value[1]?.at).toBe(now);
  });
});

describe('reading', () => {
  it('holds what another tab wrote while it was being opened', async () => {
    const memory = makeMemoryJournal();
    const world = await makeWorld({ memory });
    const store = makeMemoryJournalStore(memory);
    let goOn = () => undefined as void;
    const gate = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const slow = {
      ...store,
      read: async (query: EventQuery) => {
        const read = await store.read(query);
        await gate;
        return read;
      },
    };
    const late = makeJournalModel({ store: slow, clock: world.clock, random: makeRandom(99) });
    const opening = late.open();
    await settle();
    await world.journal.record([rated(7)]);
    await settle();
    goOn();
    await opening;
    await settle();
    expect(late.events.value).toEqual(world.journal.events.value);
    expect((await late.record([rated(8)])).ok).toBe(true);
  });

  it('shows what another tab has written', async () => {
    const world = await makeWorld();
    const other = await world.otherTab();
    await other.journal.record([rated(7)]);
    await settle();
    expect(world.journal.events.value).toEqual(other.journal.events.value);
    expect(world.journal.events.value).toHaveLength(1);
  });

  it('holds lasting facts however old, but ratings of two months alone', async () => {
    const world = await makeWorld();
    await world.person.prefer('country', 'DE');
    await world.person.answer({ 'CI-01': { answer: 'yes' } });
    await world.journal.record([rated(3)]);
    await world.journal.record([{ kind: 'stopRaised', tier: 'urgent', ruleIds: [], rulesVersion: '1', questions: [] }]);
    await world.journal.record([{ kind: 'complaintPainted', marks: [] }]);
    const edge = await world.reopen(62 * 86_400_000);
    expect(edge.kinds()).toEqual(['preferenceSet', 'profileAnswered', 'rated', 'stopRaised', 'complaintPainted']);
    const later = await world.reopen(63 * 86_400_000);
    expect(later.kinds()).toEqual(['preferenceSet', 'profileAnswered', 'stopRaised', 'complaintPainted']);
    expect(later.person.preferences.value.country).toBe('DE');
    expect(later.lasting()).toEqual({ 'CI-01': { answer: 'yes' } });
    const all = await later.journal.read({});
    expect(all.ok && all.value).toHaveLength(5);
  });

  it('knows that the first week is over from a session that is a year old', async () => {
    const world = await makeWorld();
    await world.startRoutine('hands-after-desk');
    const later = await world.reopen(365 * 86_400_000);
    const { clearance } = await later.passCheck();
    expect(clearance?.facts.session.firstWeek).toBe(false);
    const soon = await world.reopen(3 * 86_400_000);
    expect((await soon.passCheck()).clearance?.facts.session.firstWeek).toBe(true);
  });

  it('keeps one device id for one browser', async () => {
    const world = await makeWorld();
    await world.journal.record([rated(1)]);
    const later = await world.reopen(1000);
    await later.journal.record([rated(2)]);
    const devices = new Set(later.journal.events.value.map((event) => event.device));
    expect(devices.size).toBe(1);
  });

  it('says that it failed when it cannot be opened', async () => {
    const clock = makeFakeClock();
    const store = makeFaultyStore(makeMemoryJournalStore(), clock);
    store.refuseAll({ kind: 'newer-schema', found: 9, known: 1 });
    const journal = makeJournalModel({ store, clock, random: { next: () => 0.5 } });
    await journal.open();
    expect(journal.phase.value).toBe('failed');
    expect(journal.problem.value).toEqual({ kind: 'newer-schema', found: 9, known: 1 });
    const written = await journal.record([rated(1)]);
    expect(written.ok).toBe(false);
    expect(journal.events.value).toEqual([]);
  });
});
