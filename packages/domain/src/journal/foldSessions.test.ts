// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { foldDays } from './foldDays.ts';
import { foldSessions } from './foldSessions.ts';
import { lastRatings } from './lastRatings.ts';
import { makeDevice, makeRated, makeStarted, makeStep, sessionId } from './makeJournal.fixture.ts';

const finished = {
  kind: 'sessionFinished',
  session: sessionId,
  ending: 'complete',
  seconds: 600,
  contactSeconds: 300,
} as const;

describe('sessions', () => {
  it('J3 J17 joins all that belongs to one session, and counts it to the evening on which it began', () => {
    const device = makeDevice();
    device.set('2026-10-24T21:55:00Z');
    const events = device.record(
      makeRated({ session: sessionId, occasion: 'before', score: 6 }),
      makeRated({ session: sessionId, occasion: 'before', score: 3, symptom: 'tingling' }),
      makeStarted(),
    );
    device.set('2026-10-24T22:05:00Z');
    const late = device.record(
      makeStep(),
      makeStep({ index: 1, side: 'right' }),
      finished,
      makeRated({ session: sessionId, occasion: 'after', score: 4 }),
      { kind: 'sessionReflected', session: sessionId, feltGood: [1], worse: 'no' },
    );
    expect(foldSessions([...events, ...late])).toMatchObject([
      {
        session: sessionId,
        day: '2026-10-24',
        plannedSeconds: 600,
        seconds: 600,
        contactSeconds: 300,
        ending: 'complete',
        before: { pain: 6, tingling: 3 },
        after: { pain: 4 },
        feltGood: [1],
        worse: 'no',
        steps: [{ index: 0 }, { index: 1 }],
      },
    ]);
    expect(foldSessions([...events, ...late])[0]?.events).toHaveLength(8);
  });

  it('J17 tells an unfinished session by its steps', () => {
    const events = makeDevice().record(
      makeStarted(),
      makeStep({ seconds: 50 }),
      makeStep({ what: 'breathe', contact: false, seconds: 30 }),
    );
    expect(foldSessions(events)).toMatchObject([{ ending: 'open', seconds: 80, contactSeconds: 50, worse: undefined }]);
  });

  it('J17 takes pain now of the check where nothing else was rated before', () => {
    const device = makeDevice();
    const check = device.one({
      kind: 'checkFinished',
      form: 'short',
      answers: {},
      painNow: 5,
      tier: 'ok',
      ruleIds: [],
      rulesVersion: '1',
    });
    const started = device.one(makeStarted({ check: check.id }));
    expect(foldSessions([check, started])[0]?.before).toEqual({ pain: 5 });
    expect(foldSessions([started])[0]?.before).toEqual({});
  });

  it('J5 leaves out a session whose events were deleted', () => {
    const device = makeDevice();
    const events = device.record(makeStarted(), makeStep());
    const [session] = foldSessions(events);
    const deleted = device.one({ kind: 'deleted', targets: session?.events ?? [] });
    expect(foldSessions([...events, deleted])).toEqual([]);
    expect(foldDays([...events, deleted])).toEqual([]);
  });
});

describe('days', () => {
  it('J3 lists days newest first, and in a day the newest first', () => {
    const device = makeDevice();
    const yesterday = device.record(makeRated(), makeRated({ symptom: 'tingling', score: 2 }));
    device.set('2026-10-21T08:00:00Z');
    const morning = device.one(makeRated({ score: 5 }));
    device.set('2026-10-21T19:00:00Z');
    const session = device.record(makeStarted(), makeRated({ session: sessionId, occasion: 'after' }));
    const days = foldDays([...yesterday, morning, ...session]);
    expect(days.map(({ day, entries }) => [day, entries.map((entry) => entry.kind)])).toEqual([
      ['2026-10-21', ['session', 'checkIn']],
      ['2026-10-20', ['checkIn']],
    ]);
    const [checkIn] = days[1]?.entries ?? [];
    expect(checkIn?.kind === 'checkIn' && checkIn.checkIn.events).toEqual(yesterday.map((event) => event.id));
  });

  it('J3 keeps a day in its place when the clock was set back afterwards', () => {
    const device = makeDevice();
    device.set('2026-10-22T10:00:00Z');
    const later = device.one(makeRated());
    device.set('2026-10-20T10:00:00Z');
    const back = device.one(makeRated());
    expect(foldDays([later, back]).map((day) => day.day)).toEqual(['2026-10-22', '2026-10-20']);
    expect(lastRatings([later, back]).pain?.id).toBe(back.id);
  });

  it('J4 marks a rating that was changed', () => {
    const device = makeDevice();
    const rated = device.one(makeRated());
    const revised = device.one({ kind: 'revised', target: rated.id, body: makeRated({ score: 9 }) });
    const [entry] = foldDays([rated, revised])[0]?.entries ?? [];
    expect(entry?.kind === 'checkIn' && entry.checkIn.ratings).toMatchObject([{ score: 9, revised: true }]);
  });

  it('J5 keeps a rating as a check-in when only its session was deleted', () => {
    const device = makeDevice();
    const started = device.one(makeStarted());
    const rated = device.one(makeRated({ session: sessionId, occasion: 'after' }));
    const deleted = device.one({ kind: 'deleted', targets: [started.id] });
    expect(foldDays([started, rated, deleted])[0]?.entries.map((entry) => entry.kind)).toEqual(['checkIn']);
  });
});

describe('last ratings', () => {
  it('J8 offers the newest rating of now, not an average or an entry made later', () => {
    const device = makeDevice();
    const events = device.record(
      makeRated({ score: 3 }),
      makeRated({ score: 7, meaning: 'average-24h' }),
      makeRated({ score: 9, backfilled: true }),
    );
    expect(lastRatings(events).pain?.score).toBe(3);
    expect(lastRatings(events).tingling).toBeUndefined();
  });
});
