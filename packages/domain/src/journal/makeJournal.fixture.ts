// SPDX-License-Identifier: MIT
import { type Day, type DeviceId, type EventId, instant, makeRandom, type SessionId, type ZoneName } from '@knead/base';
import fc from 'fast-check';
import { REGIONS, SIDES } from '../atlas/areas.ts';
import { PAINT_QUALITIES } from '../atlas/painting.ts';
import { ZONES } from '../atlas/zones.ts';
import { UNWELL_CAUSES } from '../session/unwellCause.ts';
import { ANSWERS, type Score } from '../triage/answers.ts';
import { DAY_SIGNS, NOTICE_MARKS } from '../triage/persisting/dayLog.ts';
import {
  EASE_LASTED,
  type EventBody,
  type JournalEvent,
  NEXT_DAY_FEELS,
  type Rated,
  type SessionStarted,
  type StepDone,
} from './events.ts';
import type { FoldNeeds } from './foldNeeds.ts';
import { makeStamper } from './stamp.ts';

/** A fixed start for tests: an ordinary evening in Berlin, 20:00 local time. */
export const evening = instant(Date.parse('2026-10-20T18:00:00Z'));
export const berlin = 'Europe/Berlin' as ZoneName;
export const sessionId = 'session00001' as SessionId;
const checkId = 'check0000001' as EventId;

/** One device that records; each call comes a minute after the one before, unless the clock is set. */
export function makeDevice(name = 'deviceaaaa', seed = 1) {
  const stamper = makeStamper(name as DeviceId, undefined);
  const random = makeRandom(seed);
  let now = evening;
  let zone = berlin;
  const record = (...bodies: readonly EventBody[]): readonly JournalEvent[] => {
    now = instant(now + 60_000);
    return stamper.stamp(bodies, { now, zone, random });
  };
  return {
    record,
    /** Records one body and gives its event. */
    one(body: EventBody): JournalEvent {
      const [event] = record(body);
      if (event === undefined) throw new Error('one body gives one event');
      return event;
    },
    /** Sets the wall clock, and the zone when it travels. */
    set(time: string, place = zone): void {
      now = instant(Date.parse(time) - 60_000);
      zone = place;
    },
    now: () => now,
  };
}

export function makeRated(over: Partial<Rated> = {}): Rated {
  return {
    kind: 'rated',
    symptom: 'pain',
    score: 4,
    meaning: 'now',
    occasion: 'other',
    zone: 'whole',
    side: 'whole',
    backfilled: false,
    ...over,
  };
}

export function makeStarted(over: Partial<SessionStarted> = {}): SessionStarted {
  return {
    kind: 'sessionStarted',
    session: sessionId,
    request: { id: 'hands-after-desk', area: 'wrist-hands', totalSeconds: 600, wishes: [] },
    check: checkId,
    plannedSeconds: 600,
    rulesVersion: '1.0.0',
    ...over,
  };
}

export function makeStep(over: Partial<StepDone> = {}): StepDone {
  return {
    kind: 'stepDone',
    session: sessionId,
    index: 0,
    what: 'wh-palm-pads',
    side: 'left',
    tool: 'hand',
    seconds: 60,
    contact: true,
    askedPressure: 3,
    ending: 'done',
    ...over,
  };
}

/** Two techniques of two areas; every other id is one that nobody knows any more. */
export function makeNeeds(over: Partial<FoldNeeds> = {}): FoldNeeds {
  return {
    now: evening,
    today: '2026-10-20' as FoldNeeds['today'],
    factsOf: (technique) => {
      if (technique === 'wh-palm-pads') return { area: 'wrist-hands', regions: ['hand'] };
      if (technique === 'fa-arch-thumbs') return { area: 'feet-ankles', regions: ['foot'] };
      return undefined;
    },
    ...over,
  };
}

const acts = [
  'rate',
  'revise',
  'delete',
  'restore',
  'profile',
  'prefer',
  'start',
  'step',
  'reflect',
  'finish',
  'nextDay',
  'recheck',
  'rest',
  'keep',
  'stop',
  'note',
  'mark',
  'import',
] as const;

/** The day before the fixture's evening, its own and the day after. */
const days = ['2026-10-19', '2026-10-20', '2026-10-21'] as Day[];

interface Move {
  readonly act: (typeof acts)[number];
  readonly device: number;
  /** Hours the wall clock moves, back as well. */
  readonly hours: number;
  readonly choice: number;
}

const arbitraryMove: fc.Arbitrary<Move> = fc.record({
  act: fc.constantFrom(...acts),
  device: fc.nat({ max: 1 }),
  hours: fc.integer({ min: -40, max: 40 }),
  choice: fc.nat({ max: 1000 }),
});

/** Any journal two devices could have come to, with clocks set back, in clock-less order of writing. */
export const arbitraryJournal: fc.Arbitrary<readonly JournalEvent[]> = fc
  .array(arbitraryMove, { maxLength: 40 })
  .map(journalOf);

function journalOf(moves: readonly Move[]): readonly JournalEvent[] {
  const random = makeRandom(7);
  const stampers = ['deviceaaaa', 'devicebbbb'].map((name) => makeStamper(name as DeviceId, undefined));
  const events: JournalEvent[] = [];
  let now = evening;
  for (const move of moves) {
    now = instant(Math.max(evening - 1e9, now + move.hours * 3_600_000));
    const stamped = stampers[move.device]?.stamp(bodiesOf(move, events), { now, zone: berlin, random });
    events.push(...(stamped ?? []));
  }
  return events;
}

function bodiesOf({ act, choice }: Move, events: readonly JournalEvent[]): readonly EventBody[] {
  const target = events[choice % Math.max(1, events.length)]?.id ?? checkId;
  const pick = <T>(values: readonly T[]): T => values[choice % values.length] as T;
  const session = pick(['session00001', 'session00002']) as SessionId;
  const technique = pick(['wh-palm-pads', 'fa-arch-thumbs', 'gone']);
  const score = (choice % 11) as Score;
  const firm = choice % 4 === 0 ? { askedPressure: 4 as const } : {};
  switch (act) {
    case 'rate':
      return [makeRated({ score, ...(choice % 2 === 0 ? { session, occasion: 'after' } : {}) })];
    case 'revise':
      return [{ kind: 'revised', target, body: makeRated({ score }) }];
    case 'delete':
      return [{ kind: 'deleted', targets: [target] }];
    case 'restore':
      return [{ kind: 'restored', targets: [target] }];
    case 'profile':
      return [{ kind: 'profileAnswered', question: pick(['CI-01', 'CI-02']), answer: { answer: pick(ANSWERS) } }];
    case 'prefer':
      return [{ kind: 'preferenceSet', key: pick(['voice', 'theme', 'odd']), value: pick(['on', 'off', 'dark']) }];
    case 'start':
      return [makeStarted({ session })];
    case 'step':
      return [makeStep({ session, what: technique, ending: pick(['done', 'tingling', 'too-much']), ...firm })];
    case 'reflect':
      return [{ kind: 'sessionReflected', session, feltGood: [], worse: pick(['no', 'more-tingling']) }];
    case 'finish':
      return [
        {
          kind: 'sessionFinished',
          session,
          ending: 'safety',
          seconds: 60,
          contactSeconds: 60,
          ...(choice % 2 === 0 && { cause: pick(UNWELL_CAUSES) }),
        },
      ];
    case 'nextDay':
      return [
        { kind: 'nextDayAnswered', session, feel: pick(NEXT_DAY_FEELS) },
        makeRated({ score, occasion: 'next-day', session }),
        { kind: 'easeTold', session, lasted: pick(EASE_LASTED) },
      ];
    case 'recheck':
      return [
        { kind: 'rechecked', source: target, recheck: pick(['5min', '30min', '24h']), stillThere: pick(ANSWERS) },
      ];
    case 'rest':
      return [{ kind: 'rested', technique, side: 'left', extent: 'spot', until: instant(evening + 1e8), ruleId: 'PP' }];
    case 'keep':
      return [
        { kind: 'numbKept', side: pick(SIDES), regions: [pick(REGIONS)] },
        { kind: 'contactKept', of: target, technique, side: 'left', seconds: choice % 99, countsOn: pick(days) },
      ];
    case 'stop':
      return [{ kind: 'stopRaised', tier: 'urgent', ruleIds: ['RF-13'], rulesVersion: '1', questions: ['Q7'] }];
    case 'note':
      return [
        { kind: 'dayNoted', signs: [pick(DAY_SIGNS)], places: [{ region: pick(REGIONS), side: pick(SIDES) }] },
        { kind: 'complaintPainted', marks: [{ zone: pick(ZONES), side: pick(SIDES), quality: pick(PAINT_QUALITIES) }] },
        makeRated({ score, meaning: 'average-24h', occasion: 'scheduled' }),
      ];
    case 'mark':
      return [{ kind: 'noticeMarked', ruleId: 'PP-02', rulesVersion: '1', what: pick(NOTICE_MARKS) }];
    case 'import':
      return [
        { kind: 'imported', targets: events.filter((event) => event.device === 'devicebbbb').map(({ id }) => id) },
      ];
  }
}
