// SPDX-License-Identifier: MIT
import {
  type DeviceId,
  type EventId,
  instant,
  makeId,
  makeRandom,
  type Random,
  type SessionId,
  type ZoneName,
} from '@knead/base';
import {
  type EventBody,
  type JournalEvent,
  makeStamper,
  type Rated,
  type RoutineRequest,
  SCORES,
  type Score,
  type StepDone,
} from '@knead/domain';

const dayMs = 86_400_000;
const zone = 'Europe/Berlin' as ZoneName;
const rulesVersion = '1.0.0';
/** The last evening of the sample; it grows into the past. */
const lastEvening = Date.parse('2026-11-01T18:30:00Z');
/** Events of a day, a little fewer than there are on average; sets how many days the sample spans. */
const eventsPerDay = 17;

const request: RoutineRequest = {
  id: 'hands-after-desk',
  area: 'wrist-hands',
  totalSeconds: 600,
  wishes: [
    { technique: 'ns-trap-knead', sideSeconds: 30, pressureMax: 2 },
    { technique: 'wh-palm-pads', sideSeconds: 75 },
    { technique: 'wh-thumb-base', sideSeconds: 45 },
    { technique: 'wh-above-crease', sideSeconds: 30 },
  ],
};

/**
 * A journal of the shape real ones have: ratings morning and evening, a check and a session on most evenings, now and then
 * an entry that was changed or deleted. Exactly `count` events, the same ones for the same seed, in clock order.
 */
export function makeJournalSample(count: number, seed: number): readonly JournalEvent[] {
  const random = makeRandom(seed);
  const stamper = makeStamper(makeId<DeviceId>(random), undefined);
  const days = Math.ceil(count / eventsPerDay);
  const events: JournalEvent[] = [];
  for (let back = days; events.length < count; back -= 1) {
    const now = instant(lastEvening - back * dayMs);
    const record = (bodies: readonly EventBody[], minutes: number) => {
      const stamped = stamper.stamp(bodies, { now: instant(now + minutes * 60_000), zone, random });
      events.push(...stamped);
      return stamped;
    };
    recordDay(record, random, events);
  }
  return events.slice(0, count);
}

type RecordAt = (bodies: readonly EventBody[], minutes: number) => readonly JournalEvent[];

function recordDay(record: RecordAt, random: Random, before: readonly JournalEvent[]): void {
  record([rated('pain', random), rated('tingling', random)], -11 * 60);
  const last = before.at(-1);
  if (last !== undefined && random.next() < 0.05) {
    record([{ kind: 'revised', target: last.id, body: rated('pain', random) }], -10 * 60);
  }
  if (last !== undefined && random.next() < 0.02) record([{ kind: 'deleted', targets: [last.id] }], -9 * 60);
  if (random.next() < 0.8) recordSession(record, random);
  record([rated('pain', random, { meaning: 'average-24h', occasion: 'scheduled' })], 120);
}

function recordSession(record: RecordAt, random: Random): void {
  const session = makeId<SessionId>(random);
  const [check] = record([checkFinished(random)], 0);
  const steps = stepsOf(session, random);
  const sum = (all: readonly StepDone[]) => all.reduce((total, step) => total + step.seconds, 0);
  record(
    [
      rated('pain', random, { occasion: 'before', session }),
      rated('tingling', random, { occasion: 'before', session }),
      {
        kind: 'sessionStarted',
        session,
        request,
        check: check?.id ?? makeId<EventId>(random),
        plannedSeconds: 600,
        rulesVersion,
      },
    ],
    1,
  );
  for (const [at, step] of steps.entries()) record([step], 2 + at);
  record(
    [
      {
        kind: 'sessionFinished',
        session,
        ending: 'complete',
        seconds: sum(steps),
        contactSeconds: sum(steps.filter((step) => step.contact)),
      },
      rated('pain', random, { occasion: 'after', session }),
      rated('tingling', random, { occasion: 'after', session }),
      { kind: 'sessionReflected', session, feltGood: [2, 3], worse: 'no' },
    ],
    14,
  );
}

function stepsOf(session: SessionId, random: Random): readonly StepDone[] {
  const sides = ['left', 'right'] as const;
  const contact = request.wishes.flatMap(({ technique, sideSeconds }) =>
    sides.map((side) => ({ what: technique, side, seconds: sideSeconds, contact: true })),
  );
  const rests = ['settle', 'breathe'].map((what) => ({ what, side: 'both' as const, seconds: 60, contact: false }));
  return [...rests, ...contact].map((part, index) => ({
    kind: 'stepDone',
    session,
    index,
    tool: 'hand',
    askedPressure: part.contact ? 3 : 0,
    ending: random.next() < 0.01 ? 'too-much' : 'done',
    ...part,
  }));
}

function checkFinished(random: Random): EventBody {
  const questions = ['Q1', 'Q2', 'Q3', 'Q4', 'Q5', 'Q6', 'Q7', 'Q8'];
  const answers = Object.fromEntries(questions.map((question) => [question, { answer: 'no' as const }]));
  return {
    kind: 'checkFinished',
    form: 'short',
    answers,
    painNow: score(random),
    tier: 'ok',
    ruleIds: [],
    rulesVersion,
  };
}

function rated(symptom: Rated['symptom'], random: Random, over: Partial<Rated> = {}): Rated {
  return {
    kind: 'rated',
    symptom,
    score: score(random),
    meaning: 'now',
    occasion: 'other',
    zone: 'whole',
    side: 'whole',
    backfilled: false,
    ...over,
  };
}

function score(random: Random): Score {
  return SCORES[Math.floor(random.next() * 8)] ?? 0;
}
