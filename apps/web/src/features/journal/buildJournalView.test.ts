// SPDX-License-Identifier: MIT
import {
  type Day,
  type DeviceId,
  day,
  type EventId,
  instant,
  makeRandom,
  type SessionId,
  type ZoneName,
} from '@knead/base';
import { type EventBody, type JournalEvent, makeStamper, type Rated, type StepDone } from '@knead/domain';
import { describe, expect, it } from 'vitest';
import { buildJournalView, type EntryView } from './buildJournalView.ts';

const session = 'session00001' as SessionId;
const zone = 'Europe/Berlin' as ZoneName;

/** A device that writes; `at` is local time in winter. */
function makeWriter() {
  const stamper = makeStamper('deviceaaaa' as DeviceId, undefined);
  const random = makeRandom(1);
  return (at: string, ...bodies: readonly EventBody[]): readonly JournalEvent[] =>
    stamper.stamp(bodies, { now: instant(Date.parse(`${at}:00+01:00`)), zone, random });
}

const rated = (over: Partial<Rated> = {}): Rated => ({
  kind: 'rated',
  symptom: 'pain',
  score: 4,
  meaning: 'now',
  occasion: 'other',
  zone: 'whole',
  side: 'whole',
  backfilled: false,
  ...over,
});

const step = (over: Partial<StepDone>): StepDone => ({
  kind: 'stepDone',
  session,
  index: 0,
  what: 'wh-palm-pads',
  side: 'left',
  tool: 'hand',
  seconds: 75,
  contact: true,
  askedPressure: 3,
  ending: 'done',
  ...over,
});

const started = (id: string): EventBody => ({
  kind: 'sessionStarted',
  session,
  request: { id, area: 'wrist-hands', totalSeconds: 600, wishes: [] },
  check: 'check0000001' as EventId,
  plannedSeconds: 600,
  rulesVersion: '1',
});

const today = day('2026-11-22');
const from = day('2026-10-01');
const view = (events: readonly JournalEvent[], since: Day = from) => buildJournalView({ events, today, from: since });
const firstEntry = (events: readonly JournalEvent[]): EntryView | undefined => view(events)[0]?.entries[0];

describe('buildJournalView', () => {
  it('lists days newest first, and the entries of a day too', () => {
    const write = makeWriter();
    const events = [
      ...write('2026-11-20T09:00', rated()),
      ...write('2026-11-21T09:00', rated()),
      ...write('2026-11-22T09:00', rated({ score: 1 })),
      ...write('2026-11-22T18:00', rated({ score: 2 })),
    ];
    const days = view(events);
    expect(days.map(({ day: one, near }) => [one, near])).toEqual([
      ['2026-11-22', 'today'],
      ['2026-11-21', 'yesterday'],
      ['2026-11-20', undefined],
    ]);
    expect(days[0]?.entries.map(({ ratings }) => ratings[0]?.own?.body.score)).toEqual([2, 1]);
  });

  it('P13 shows what was told of a session on the next day, with that session', () => {
    const write = makeWriter();
    const led = write('2026-11-22T18:00', started('hands-after-desk'), step({}));
    const told = write('2026-11-22T19:00', rated({ session, occasion: 'next-day', score: 5 }), {
      kind: 'easeTold',
      session,
      lasted: 'some-hours',
    });
    expect(firstEntry(led)).toMatchObject({ ratings: [], done: { eased: undefined } });
    expect(firstEntry([...led, ...told])).toMatchObject({
      ratings: [{ label: 'journal.rating.next-day', before: undefined, own: { body: { score: 5 } } }],
      done: { eased: 'journal.session.eased.some-hours' },
    });
    expect(view([...led, ...told])[0]?.entries).toHaveLength(1);
  });

  it('P14 shows an evening that was as painted', () => {
    const places = [{ region: 'hand', side: 'left' }] as const;
    const events = makeWriter()('2026-11-22T20:00', { kind: 'dayNoted', signs: [], places });
    expect(firstEntry(events)).toMatchObject({ title: 'journal.evening', places: 1 });
    const bare = makeWriter()('2026-11-22T20:00', { kind: 'dayNoted', signs: ['all-day'] });
    expect(firstEntry(bare)).not.toHaveProperty('places');
  });

  it('leaves out days of which perhaps not everything was read', () => {
    const write = makeWriter();
    const events = [...write('2026-09-30T09:00', rated()), ...write('2026-10-01T09:00', rated())];
    expect(view(events).map((one) => one.day)).toEqual(['2026-10-01']);
  });

  it('shows a session as it was really done, with before and after', () => {
    const write = makeWriter();
    const events = [
      ...write('2026-11-22T18:00', started('hands-after-desk'), rated({ session, occasion: 'before', score: 6 })),
      ...write(
        '2026-11-22T18:10',
        step({}),
        step({ index: 1, side: 'right' }),
        step({ index: 2, what: 'breathe', contact: false }),
        { kind: 'sessionFinished', session, ending: 'early', seconds: 225, contactSeconds: 150 },
        rated({ session, occasion: 'after', score: 3 }),
        { kind: 'sessionReflected', session, feltGood: [0, 1, 2], worse: 'sore' },
      ),
    ];
    const entry = firstEntry(events);
    expect(entry).toMatchObject({
      kind: 'session',
      title: 'routine.hands-after-desk.title',
      done: {
        minutes: 4,
        contactMinutes: 3,
        ending: 'journal.session.early',
        feltGood: ['technique.wh-palm-pads.place'],
        worse: 'journal.session.worse.sore',
      },
    });
    expect(entry?.ratings).toMatchObject([{ symptom: 'pain', before: 6, own: { body: { score: 3 } } }]);
    expect(entry?.events).toHaveLength(8);
  });

  it('says nothing of the ending where a session was done to its end, and nothing of what nobody said', () => {
    const write = makeWriter();
    const events = write('2026-11-22T18:00', started('gone-routine'), {
      kind: 'sessionFinished',
      session,
      ending: 'complete',
      seconds: 600,
      contactSeconds: 0,
    });
    expect(firstEntry(events)).toMatchObject({
      title: 'journal.session',
      done: { minutes: 10, contactMinutes: 0, ending: undefined, feltGood: [], worse: undefined },
      ratings: [],
    });
  });

  it('names a session of breathing or rest by what it was', () => {
    const write = makeWriter();
    expect(firstEntry(write('2026-11-22T18:00', started('breathe')))?.title).toBe('rest.breathe');
  });

  it('shows the newest version of a rating and that there are earlier ones', () => {
    const write = makeWriter();
    const first = write('2026-11-22T09:00', rated());
    const target = first[0]?.id ?? ('' as EventId);
    const changed = write('2026-11-22T10:00', { kind: 'revised', target, body: rated({ score: 9 }) });
    const own = firstEntry([...first, ...changed])?.ratings[0]?.own;
    expect(own).toEqual({ id: target, body: rated({ score: 9 }), revised: true });
  });

  it('shows nothing of what was deleted', () => {
    const write = makeWriter();
    const first = write('2026-11-22T09:00', rated());
    const gone = write('2026-11-22T10:00', { kind: 'deleted', targets: first.map(({ id }) => id) });
    expect(view([...first, ...gone])).toEqual([]);
  });

  it('P11 shows the evening of a day with what was tapped, under a name of its own', () => {
    const write = makeWriter();
    const evening = rated({ meaning: 'average-24h', occasion: 'scheduled' });
    const events = write('2026-11-22T20:00', evening, { kind: 'dayNoted', signs: ['all-day'] });
    expect(firstEntry(events)).toMatchObject({
      title: 'journal.evening',
      ratings: [{ label: 'journal.evening.pain' }],
      signs: ['sign.all-day'],
      events: events.map(({ id }) => id),
    });
  });

  it('J35 shows a painting by the number of its places, to be deleted like the rest', () => {
    const mark = { zone: 'heel', side: 'left' } as const;
    const events = makeWriter()('2026-11-22T20:00', {
      kind: 'complaintPainted',
      marks: [
        { ...mark, quality: 'pain' },
        { ...mark, quality: 'numb' },
        { ...mark, side: 'right', quality: 'pain' },
      ],
    });
    const [entry] = view(events)[0]?.entries ?? [];
    expect(entry).toMatchObject({ kind: 'painting', title: 'journal.painting', places: 2 });
    expect(entry?.events).toEqual(events.map(({ id }) => id));
  });
});
