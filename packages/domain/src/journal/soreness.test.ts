// SPDX-License-Identifier: MIT
import { type Day, type Instant, instant, type SessionId } from '@knead/base';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type JournalEvent, NEXT_DAY_FEELS, type NextDayFeel } from './events.ts';
import { foldNextDay } from './foldNextDay.ts';
import { foldRested } from './foldRested.ts';
import { foldRests } from './foldRests.ts';
import { foldTriageLog } from './foldTriageLog.ts';
import { makeDeletion } from './makeDeletion.ts';
import { makeDevice, makeNeeds, makeStarted, makeStep, sessionId } from './makeJournal.fixture.ts';
import { sorenessRestMs, untilAnswered } from './soreness.ts';

const hour = 3_600_000;
const other = 'session00002' as SessionId;

/** A session that ended at some time. */
function led(device: ReturnType<typeof makeDevice>, session = sessionId, end?: string) {
  if (end !== undefined) device.set(end);
  return device.record(makeStarted({ session }), makeStep({ session }), {
    kind: 'sessionFinished',
    session,
    ending: 'complete',
    seconds: 60,
    contactSeconds: 60,
  });
}

/** The same device, so many hours after the session, answers. */
function answered(
  device: ReturnType<typeof makeDevice>,
  end: Instant,
  hours: number,
  feel: NextDayFeel,
  session = sessionId,
) {
  device.set(new Date(end + hours * hour).toISOString());
  return device.one({ kind: 'nextDayAnswered', session, feel });
}

const endOf = (events: readonly JournalEvent[]) => events.at(-1)?.at ?? instant(0);

function restAfter(hours: number, feel: NextDayFeel): readonly [string, number][] {
  const device = makeDevice();
  const session = led(device);
  const answer = answered(device, endOf(session), hours, feel);
  return foldRested([...session, answer], makeNeeds({ now: answer.at })).map(({ ruleId, until, regions }) => {
    expect(regions).toEqual(['hand']);
    return [ruleId, (until - answer.at) / hour];
  });
}

describe('rests of the next day', () => {
  it.each([
    ['same', 12, []],
    ['skipped', 12, []],
    ['bit-sore', 12, []],
    ['bit-sore', 36, []],
    ['bit-sore', 36.1, [['ND-01', 48]]],
    ['clearly-sore', 10, [['ND-01', 48]]],
    ['still-sore', 30, [['ND-01', 48]]],
    ['still-sore', 48, [['ND-01', 48]]],
    ['still-sore', 48.1, [['ND-02', 168]]],
    ['bit-sore', 60, [['ND-02', 168]]],
    ['clearly-sore', 72, [['ND-02', 168]]],
    ['still-sore', 72.1, [['ND-03', 336]]],
    ['bruised', 12, [['ND-03', 336]]],
    ['dark-pee', 12, [['ND-03', 336]]],
    ['still-sore', -5, [['ND-03', 336]]],
  ] as const)('J30 %s after %d h', (feel, hours, rests) => {
    expect(restAfter(hours, feel)).toEqual(rests);
  });

  it('J30 is for a professional when it lasts beyond two days for the second time at that place', () => {
    const device = makeDevice();
    const first = led(device);
    const long = answered(device, endOf(first), 50, 'still-sore');
    const second = led(device, other, '2026-11-10T18:00:00Z');
    const again = answered(device, endOf(second), 50, 'still-sore', other);
    const rules = (events: readonly JournalEvent[]) =>
      foldRested(events, makeNeeds({ now: again.at })).map(({ ruleId }) => ruleId);
    expect(rules([...second, again])).toEqual(['ND-02']);
    expect(rules([...first, long, ...second, again])).toContain('ND-03');
    const elsewhere = first.map((event) => (event.kind === 'stepDone' ? { ...event, what: 'fa-arch-thumbs' } : event));
    expect(rules([...elsewhere, long, ...second, again])).not.toContain('ND-03');
  });

  it('J31 rests on until it is answered, and asks when the rest is over', () => {
    const device = makeDevice();
    const session = led(device);
    const sore = answered(device, endOf(session), 12, 'clearly-sore');
    const over = instant(sore.at + sorenessRestMs.skip);
    const due = (events: readonly JournalEvent[], now: Instant) =>
      foldNextDay(events, makeNeeds({ now, today: '2026-10-23' as Day })).map(({ asked }) => asked);
    const events = [...session, sore];
    expect([due(events, instant(over - 1)), due(events, over)]).toEqual([[], ['again']]);
    expect(foldRests(events, makeNeeds({ now: over }))).toMatchObject([
      { ends: { kind: 'answer' }, regions: ['hand'] },
    ]);
    expect(foldRested(events, makeNeeds({ now: instant(over + 1e12) }))).toMatchObject([{ until: untilAnswered }]);
    const gone = answered(device, endOf(session), 61, 'same');
    expect(due([...events, gone], gone.at)).toEqual([]);
    expect(foldRested([...events, gone], makeNeeds({ now: gone.at }))).toEqual([]);
    const still = answered(device, endOf(session), 61, 'bit-sore');
    expect(foldRested([...events, still], makeNeeds({ now: still.at }))).toMatchObject([{ ruleId: 'ND-02' }]);
    const thirdDay = instant(endOf(session) + 72 * hour + 1);
    expect([due([...events, still], instant(thirdDay - 1)), due([...events, still], thirdDay)]).toEqual([
      [],
      ['again'],
    ]);
  });

  it('J31 no answer from a file says that it has gone', () => {
    const device = makeDevice();
    const session = led(device);
    const sore = answered(device, endOf(session), 12, 'clearly-sore');
    const outside = makeDevice('devicebbbb', 2);
    const gone = answered(outside, endOf(session), 61, 'same');
    const events = [...session, sore, gone, device.one({ kind: 'imported', targets: [gone.id] })];
    const now = instant(gone.at + hour);
    expect(foldRested(events, makeNeeds({ now }))).toMatchObject([{ until: untilAnswered }]);
  });

  it('J30 goes by moments: neither travel, nor daylight saving, nor a clock set back shortens a rest', () => {
    const device = makeDevice();
    // The night in which Berlin's clocks go back.
    const session = led(device, sessionId, '2026-10-24T20:00:00Z');
    const sore = answered(device, endOf(session), 12, 'clearly-sore');
    const events = [...session, sore];
    const rests = (now: number, today: string) =>
      foldRested(events, makeNeeds({ now: instant(now), today: today as Day })).map(({ until }) => until);
    const end = sore.at + 48 * hour;
    expect(rests(end - 1, '2026-10-27')).toEqual([end]);
    expect(rests(end - 1, '2026-10-26')).toEqual([end]);
    expect(rests(sore.at - 1e9, '2026-10-10')).toEqual([end]);
  });

  it('J7 J30 a deleted session leaves its rests behind, also those that waited for an answer', () => {
    const device = makeDevice();
    const session = led(device);
    const sore = answered(device, endOf(session), 12, 'clearly-sore');
    const events = [...session, sore];
    for (const now of [sore.at, instant(sore.at + sorenessRestMs.skip)]) {
      const needs = makeNeeds({ now, today: '2026-10-23' as Day });
      const after = [
        ...events,
        ...device.record(
          ...makeDeletion(
            events,
            events.map(({ id }) => id),
            needs,
          ),
        ),
      ];
      const [rest] = foldRested(after, needs);
      expect(rest).toMatchObject({ technique: 'wh-palm-pads', side: 'left', regions: ['hand'] });
      expect((rest?.until ?? 0) - now).toBeGreaterThanOrEqual(sorenessRestMs.skip);
    }
  });

  it('J30 J31 more answers never shorten a rest that runs', () => {
    const anyAnswers = fc.array(fc.tuple(fc.constantFrom(...NEXT_DAY_FEELS), fc.integer({ min: -20, max: 100 })), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(anyAnswers, (said) => {
        const device = makeDevice();
        const events: JournalEvent[] = [...led(device)];
        const end = endOf(events);
        let hours = 0;
        for (const [feel, later] of said) {
          hours += later;
          const before = foldRested([...events], makeNeeds({ now: instant(end + hours * hour) }));
          events.push(answered(device, end, hours, feel));
          const after = foldRested([...events], makeNeeds({ now: instant(end + hours * hour) }));
          const dated = before.filter(({ until }) => until !== untilAnswered);
          expect(after.map(({ until }) => until)).toEqual(expect.arrayContaining(dated.map(({ until }) => until)));
        }
      }),
    );
  });
});

describe('the question of the next day', () => {
  const asked = (events: readonly JournalEvent[], today: string) =>
    foldNextDay(events, makeNeeds({ now: instant(Date.parse(today) + 12 * hour), today: today as Day }));

  it('J29 comes on the next diary day, once, for a week', () => {
    const events = led(makeDevice());
    expect(asked(events, '2026-10-20')).toEqual([]);
    expect(asked(events, '2026-10-21')).toMatchObject([{ session: sessionId, area: 'wrist-hands', asked: 'first' }]);
    expect(asked(events, '2026-10-27')).toHaveLength(1);
    expect(asked(events, '2026-10-28')).toEqual([]);
    expect(asked(events, '2026-10-19')).toEqual([]);
  });

  it.each(['skipped', 'same', 'bit-sore'] as const)('J29 comes no more after %s, which rests nothing', (feel) => {
    const device = makeDevice();
    const session = led(device);
    const events = [...session, answered(device, endOf(session), 14, feel)];
    expect(asked(events, '2026-10-21')).toEqual([]);
    expect(foldRested(events, makeNeeds({ now: device.now() }))).toEqual([]);
  });

  it('J29 asks about the newest session of an area, and of nothing that was not touched', () => {
    const device = makeDevice();
    const early = led(device);
    const late = led(device, other, '2026-10-21T18:00:00Z');
    expect(asked([...early, ...late], '2026-10-22').map(({ session }) => session)).toEqual([other]);
    expect(
      asked(
        early.filter(({ kind }) => kind !== 'stepDone'),
        '2026-10-21',
      ),
    ).toEqual([]);
  });

  it('J29 asks about the area that was touched where an early end left the area asked for untouched', () => {
    const device = makeDevice();
    const began = device.one(makeStarted());
    const warmUp = makeStep({ what: 'fa-arch-thumbs', askedPressure: 2, seconds: 20 });
    const untouched = device.one(makeStep({ seconds: 0, ending: 'stopped' }));
    const early = [began, device.one(warmUp), untouched];
    expect(asked(early, '2026-10-21').map(({ area }) => area)).toEqual(['feet-ankles']);
    const both = [...early, device.one(makeStep({ seconds: 5 }))];
    expect(asked(both, '2026-10-21').map(({ area }) => area)).toEqual(['wrist-hands']);
  });

  it('J29 a session left unanswered rests nothing', () => {
    expect(foldRested(led(makeDevice()), makeNeeds({ now: instant(Date.parse('2026-10-25')) }))).toEqual([]);
  });
});

describe('a place that was sore', () => {
  it('J32 stays marked until it is worked on again here', () => {
    const device = makeDevice();
    const first = led(device);
    const sore = answered(device, endOf(first), 12, 'clearly-sore');
    const marked = (events: readonly JournalEvent[]) => foldTriageLog(events, makeNeeds({ now: device.now() })).sore;
    const place = [{ side: 'left', regions: ['hand'] }];
    expect(marked([...first, sore])).toEqual(place);
    const next = led(device, other, '2026-10-24T18:00:00Z');
    expect(marked([...first, sore, ...next])).toEqual([]);
    const elsewhere = next.map((event) => (event.kind === 'stepDone' ? { ...event, side: 'right' as const } : event));
    expect(marked([...first, sore, ...elsewhere])).toEqual(place);
    const mark = device.one({ kind: 'imported', targets: next.map(({ id }) => id) });
    expect(marked([...first, sore, ...next, mark])).toEqual(place);
  });
});

describe('stops of a session', () => {
  const stoppedBy = (cause: 'limb' | 'pop') =>
    makeDevice().record(makeStarted(), makeStep({ ending: 'stopped' }), {
      kind: 'sessionFinished',
      session: sessionId,
      ending: 'safety',
      seconds: 60,
      contactSeconds: 60,
      cause,
    });

  it('J13 rest what was touched for 72 h after a pop', () => {
    const events = stoppedBy('pop');
    const end = endOf(events) + 72 * hour;
    const rests = (now: number) => foldRested(events, makeNeeds({ now: instant(now), today: '2026-10-23' as Day }));
    expect(rests(end - 1)).toMatchObject([{ ruleId: 'ST-07', until: end, regions: ['hand'] }]);
    expect(rests(end)).toEqual([]);
    const untouched = events.filter(({ kind }) => kind !== 'stepDone');
    expect(foldRests(untouched, makeNeeds({ now: instant(end - 1) }))[0]?.regions).toHaveLength(25);
  });

  it('J13 rest everything for the day after a limb changed colour', () => {
    const events = stoppedBy('limb');
    const rests = (today: string) => foldRests(events, makeNeeds({ now: endOf(events), today: today as Day }));
    expect(rests('2026-10-20')).toMatchObject([{ ruleId: 'ST-04', ends: { kind: 'tomorrow' } }]);
    expect(rests('2026-10-20')[0]?.regions).toHaveLength(25);
    expect(rests('2026-10-21')).toEqual([]);
    expect(rests('2026-10-19')).toHaveLength(1);
  });
});
