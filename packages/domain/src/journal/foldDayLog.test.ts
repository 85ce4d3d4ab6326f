// SPDX-License-Identifier: MIT
import { type Day, day, type EventId, type SessionId, type ZoneName } from '@knead/base';
import { describe, expect, it } from 'vitest';
import type { Side } from '../atlas/areas.ts';
import type { ZoneId } from '../atlas/zones.ts';
import type { Score } from '../triage/answers.ts';
import type { DaySign } from '../triage/persisting/dayLog.ts';
import type { CheckFinished, EventBody, JournalEvent, Rated, SessionReflected } from './events.ts';
import { EASE_LASTED } from './events.ts';
import { foldDayLog } from './foldDayLog.ts';
import { foldDays } from './foldDays.ts';
import { makeDevice, makeRated, makeStarted, makeStep, sessionId } from './makeJournal.fixture.ts';

const today = day('2026-10-20');
const average = (score: Score) => makeRated({ score, meaning: 'average-24h', occasion: 'scheduled' });
const noted = (...signs: readonly DaySign[]): EventBody => ({ kind: 'dayNoted', signs });
const check: CheckFinished = {
  kind: 'checkFinished',
  form: 'full',
  answers: {},
  tier: 'ok',
  ruleIds: [],
  rulesVersion: '1',
};
const log = (events: readonly JournalEvent[], now: Day = today) => foldDayLog(events, now);
const importOf = (events: readonly JournalEvent[]): EventBody => {
  return { kind: 'imported', targets: events.map(({ id }) => id) };
};

describe('the day log', () => {
  it('P1 takes the newest evening rating of pain alone, changed ones as they are now', () => {
    const device = makeDevice();
    const first = device.one(average(7));
    const events = [
      first,
      ...device.record(
        makeRated({ score: 9 }),
        makeRated({ score: 2, meaning: 'worst-24h', occasion: 'scheduled' }),
        makeRated({ score: 1, meaning: 'average-24h' }),
        makeRated({ score: 8, symptom: 'tingling', meaning: 'average-24h', occasion: 'scheduled' }),
        { kind: 'revised', target: first.id, body: average(5) },
      ),
    ];
    expect(log(events).days).toMatchObject([{ day: today, average: 5, lowestPain: 1, tingles: true }]);
  });

  it('P1 leaves absent what was not touched, and deleted entries out', () => {
    const device = makeDevice();
    const entry = device.one(noted('all-day'));
    expect(log([entry]).days[0]).not.toHaveProperty('average');
    expect(log([entry]).days[0]).not.toHaveProperty('tingles');
    expect(log([entry, ...device.record({ kind: 'deleted', targets: [entry.id] })]).days).toEqual([]);
  });

  it('P1 P2 a day knows of pain, and of tingling, only when that was rated', () => {
    const [pain, tingling] = [makeRated({ score: 9 }), makeRated({ score: 3, symptom: 'tingling' })];
    expect(log(makeDevice().record(pain)).days[0]).not.toHaveProperty('tingles');
    const [day] = log(makeDevice().record(tingling)).days;
    expect(day).toMatchObject({ tingles: true });
    expect(day).not.toHaveProperty('lowestPain');
  });

  it('P1 P2 keeps the lowest pain of a day, and that it tingled at any time of it', () => {
    const device = makeDevice();
    const events = device.record(
      makeRated({ score: 8 }),
      makeRated({ score: 6 }),
      makeRated({ score: 9 }),
      makeRated({ score: 3, symptom: 'tingling' }),
      makeRated({ score: 0, symptom: 'tingling' }),
    );
    expect(log(events).days).toMatchObject([{ lowestPain: 6, tingles: true }]);
    const gone = makeDevice().record(makeRated({ score: 0, symptom: 'tingling' }));
    expect(log(gone).days).toMatchObject([{ tingles: false }]);
  });

  it('P2 PP-09 counts new numbness or weakness after a session as well, and nothing else of it', () => {
    const after = (worse: SessionReflected['worse']) => {
      const reflected = { kind: 'sessionReflected', session: sessionId, feltGood: [], worse } as const;
      return log(makeDevice().record(reflected)).days[0]?.openSigns;
    };
    expect(after('new-numbness-or-weakness')).toEqual(['new-numb-or-weak']);
    expect([after('no'), after('more-tingling')]).toEqual([[], []]);
    expect(log(makeDevice().record(average(9))).days[0]?.signs).toEqual([]);
  });

  it('P2 PP-03 knows that it tingles on most days, where most were rated', () => {
    const device = makeDevice();
    const rate = (date: string, score: Score) => {
      device.set(`2026-10-${date}T18:00:00Z`);
      return device.record(makeRated({ symptom: 'tingling', score }));
    };
    const three = [...rate('18', 3), ...rate('19', 1), ...rate('20', 2)];
    expect(log(three).facts).toEqual([]);
    expect(log([...three, ...rate('17', 0)]).facts).toEqual(['tingles-most-days']);
    expect(log([...three, ...rate('17', 0), ...rate('16', 0), ...rate('15', 0)]).facts).toEqual([]);
  });

  it('P2 P3 PP-03 looks at the last 7 days alone, and at days on which tingling was rated', () => {
    const device = makeDevice();
    const rate = (date: string, over: Partial<Rated> = {}) => {
      device.set(`2026-10-${date}T18:00:00Z`);
      return device.record(makeRated({ symptom: 'tingling', score: 3, ...over }));
    };
    const three = [...rate('18'), ...rate('19'), ...rate('20')];
    expect(log([...three, ...rate('14')]).facts).toEqual(['tingles-most-days']);
    expect(log([...three, ...rate('13')]).facts).toEqual([]);
    expect(log([...three, ...rate('21')]).facts).toEqual([]);
    expect(log([...three, ...rate('17', { symptom: 'pain' })]).facts).toEqual([]);
  });

  it('P2 PP-10 takes places from the zone of a rating above 0', () => {
    const events = makeDevice().record(
      makeRated({ zone: 'nape', side: 'left', score: 3 }),
      makeRated({ zone: 'low-back', side: 'left', score: 0 }),
    );
    expect(log(events).days[0]?.places).toEqual([{ region: 'neck_back', side: 'left' }]);
  });

  it('P2 PP-10 a zone without a side is on both, and the person as a whole is no place', () => {
    expect(log(makeDevice().record(makeRated({ zone: 'nape', side: 'whole' }))).days[0]?.places).toEqual([
      { region: 'neck_back', side: 'left' },
      { region: 'neck_back', side: 'right' },
    ]);
    expect(log(makeDevice().record(makeRated())).days[0]?.places).toEqual([]);
  });

  it('P14 PP-10 takes places from the newest painting of a day, and from an evening that was as painted', () => {
    const device = makeDevice();
    const painted = (zone: ZoneId, side: Side): EventBody => {
      const mark = { zone, side, quality: 'tingling' } as const;
      return { kind: 'complaintPainted', marks: [mark, { ...mark, quality: 'numb' }] };
    };
    const places = [{ region: 'hand', side: 'right' }] as const;
    const events = device.record(painted('nape', 'left'), painted('palm-central', 'left'));
    expect(log(events).days[0]?.places).toEqual([{ region: 'hand', side: 'left' }]);
    const evening = device.record({ kind: 'dayNoted', signs: [], places });
    expect(log([...events, ...evening]).days[0]?.places).toEqual([...places, { region: 'hand', side: 'left' }]);
    expect(log(device.record({ kind: 'dayNoted', signs: ['headache'] })).days[0]?.places).toEqual([]);
  });

  it('P14 PP-03 what is painted in two parts of one limb runs down it, in one part or on two sides it does not', () => {
    const facts = (...spots: readonly (readonly [ZoneId, Side])[]) => {
      const marks = spots.map(([zone, side]) => ({ zone, side, quality: 'pain' }) as const);
      return log(makeDevice().record({ kind: 'complaintPainted', marks: [...marks] })).facts;
    };
    expect(facts(['forearm-volar-ulnar', 'left'], ['palm-central', 'left'])).toEqual(['runs-down-a-limb']);
    expect(facts(['calf-upper', 'right'], ['heel', 'right'])).toEqual(['runs-down-a-limb']);
    expect(facts(['palm-central', 'left'], ['thenar', 'left'])).toEqual([]);
    expect(facts(['forearm-volar-ulnar', 'left'], ['palm-central', 'right'])).toEqual([]);
    expect(facts(['palm-central', 'left'], ['heel', 'left'])).toEqual([]);
    expect(facts()).toEqual([]);
  });

  it('P13 PP-13 PP-15 knows how much higher the pain was the next day, and how long it was easier', () => {
    const device = makeDevice();
    const session = makeStarted();
    const led = device.record(session, makeStep());
    const rated = (occasion: Rated['occasion'], score: Score) => makeRated({ occasion, score, session: sessionId });
    expect(log(led).sessions[0]).not.toHaveProperty('nextDay');
    expect(log(led).sessions[0]).not.toHaveProperty('easedMinutes');
    const alone = [...led, ...device.record(rated('next-day', 6))];
    expect(log(alone).sessions[0]).not.toHaveProperty('nextDay');
    const both = [...alone, ...device.record(rated('before', 4))];
    expect(log(both).sessions[0]).toMatchObject({ nextDay: { painRise: 2 } });
    const minutes = EASE_LASTED.map((lasted) => {
      const told = device.record({ kind: 'easeTold', session: sessionId, lasted });
      return log([...led, ...told]).sessions[0]?.easedMinutes;
    });
    expect(minutes.map((one) => one !== undefined && one < 60)).toEqual([true, true, false, false]);
  });

  it('P6 a check that was finished later, in the order of recording, answers the sign; also with the clock set back', () => {
    const device = makeDevice();
    const sign = device.record(noted('new-numb-or-weak'));
    device.set('2026-10-01T18:00:00Z');
    const checked = [...sign, ...device.record(check)];
    expect(log(sign).days[0]).toMatchObject({ openSigns: ['new-numb-or-weak'], checkedAfter: false });
    expect(log(checked).days[0]).toMatchObject({ openSigns: [], checkedAfter: true });
    const again = [...checked, ...device.record(noted('new-numb-or-weak'))];
    expect(log(again).days.filter(({ openSigns }) => openSigns.length > 0)).toHaveLength(1);
  });

  it('P6 nothing but a finished check answers a sign, and only signs told before it', () => {
    const device = makeDevice();
    const first = device.record(noted('new-numb-or-weak'), average(3));
    expect(log(first).days[0]).toMatchObject({ openSigns: ['new-numb-or-weak'], checkedAfter: false });
    const later = [...first, ...device.record(check, noted('hopeless'))];
    expect(log(later).days[0]).toMatchObject({
      signs: ['new-numb-or-weak', 'hopeless'],
      openSigns: ['hopeless'],
      checkedAfter: false,
    });
  });

  it('P3 gives days oldest first, also when the clock was set back', () => {
    const device = makeDevice();
    const on = (date: string) => {
      device.set(`2026-10-${date}T18:00:00Z`);
      return device.record(noted('all-day'));
    };
    const events = [...on('20'), ...on('18'), ...on('21'), ...on('19')];
    expect(log(events).days.map((one) => one.day)).toEqual(['2026-10-18', '2026-10-19', '2026-10-20', '2026-10-21']);
  });

  it('P8 P9 keeps what became of a notice, and until when it was put off', () => {
    const mark = { kind: 'noticeMarked', ruleId: 'PP-02', rulesVersion: '1' } as const;
    const until = day('2026-10-27');
    const events = makeDevice().record({ ...mark, what: 'later', until }, { ...mark, what: 'shown-someone' });
    expect(log(events).marks).toStrictEqual([
      { ruleId: 'PP-02', what: 'later', day: today, until },
      { ruleId: 'PP-02', what: 'shown-someone', day: today },
    ]);
  });

  it('P4 entries of a file count, but no check and no mark of it', () => {
    const there = makeDevice('devicebbbb', 2);
    const entries = there.record(average(6), noted('new-numb-or-weak'));
    const answers = there.record(check, { kind: 'noticeMarked', ruleId: 'PP-02', rulesVersion: '1', what: 'later' });
    const file = [...entries, ...answers];
    const events = [...file, ...makeDevice().record(importOf(file))];
    const folded = log(events);
    expect(folded.days).toMatchObject([{ average: 6, openSigns: ['new-numb-or-weak'], checkedAfter: false }]);
    expect(folded.marks).toEqual([]);
    expect(log(file).marks).toHaveLength(1);
  });

  it('P3 keeps each entry on the day on which it was lived, through travel and both changes of the clocks', () => {
    const device = makeDevice();
    const at = (time: string, zone: string, score: Score) => {
      device.set(time, zone as ZoneName);
      return device.record(average(score));
    };
    const events = [
      ...at('2026-10-24T20:00:00Z', 'Europe/Berlin', 1),
      // 25 hours long; half past two comes twice, and both belong to the evening before.
      ...at('2026-10-25T01:30:00Z', 'Europe/Berlin', 2),
      ...at('2026-10-25T21:00:00Z', 'Europe/Berlin', 3),
      // A flight to the west: the same civil day again, later.
      ...at('2026-10-26T03:00:00Z', 'America/New_York', 4),
      ...at('2027-03-27T20:00:00Z', 'Europe/Berlin', 5),
      ...at('2027-03-28T20:00:00Z', 'Europe/Berlin', 6),
    ];
    expect(log(events).days.map((one) => [one.day, one.average])).toEqual([
      ['2026-10-24', 2],
      ['2026-10-25', 4],
      ['2027-03-27', 5],
      ['2027-03-28', 6],
    ]);
  });

  it('P10 gives sessions with contact, and what was led in them', () => {
    const events = makeDevice().record(
      makeStarted(),
      makeStep(),
      makeStep({ index: 1, what: 'breathe', contact: false }),
      makeStep({ index: 2, side: 'right' }),
      makeStarted({ session: 'session00002' as SessionId, check: 'check0000002' as EventId }),
    );
    expect(log(events).sessions).toEqual([
      { session: sessionId, day: today, area: 'wrist-hands', contactSeconds: 120, techniques: ['wh-palm-pads'] },
    ]);
  });

  it('P11 the journal shows what was tapped in one entry with its rating, and names all of it for deleting', () => {
    const events = makeDevice().record(average(4), noted('all-day', 'hopeless'));
    const [entry] = foldDays(events)[0]?.entries ?? [];
    expect(entry).toMatchObject({
      kind: 'checkIn',
      checkIn: { signs: ['all-day', 'hopeless'], ratings: [{ score: 4 }], events: events.map(({ id }) => id) },
    });
  });
});
