// SPDX-License-Identifier: MIT
import { readFileSync } from 'node:fs';
import { type DeviceId, type EventId, instant, makeId, makeRandom, type SessionId, type ZoneName } from '@knead/base';
import {
  ANSWERS,
  AREAS,
  DAY_SIGNS,
  EASE_LASTED,
  type EventBody,
  type JournalEvent,
  MEANINGS,
  makeStamper,
  NEXT_DAY_FEELS,
  NOTICE_MARKS,
  OCCASIONS,
  PAINT_QUALITIES,
  type Pressure,
  type Rated,
  RECHECKS,
  REGIONS,
  SCORES,
  SIDES,
  STEP_ENDINGS,
  SYMPTOMS,
  TIERS,
  TOOLS,
  UNWELL_CAUSES,
  ZONES,
} from '@knead/domain';
import fc from 'fast-check';
import { type JournalFile, journalToFile } from './journalFile.ts';

/** The file that every later build must open. */
export const journalV1Text = readFileSync(new URL('../fixtures/journal-v1.json', import.meta.url), 'utf8');

export const exportedAt = instant(Date.parse('2026-11-03T18:00:00Z'));
const start = instant(Date.parse('2026-10-20T18:00:00Z'));

const anyScore = fc.constantFrom(...SCORES);
const anyPressure = fc.constantFrom<Pressure>(0, 1, 2, 3, 4, 5);
const anySession = fc.constantFrom('session00001', 'session00002').map((id) => id as SessionId);
const anyTechnique = fc.constantFrom('wh-palm-pads', 'fa-arch-thumbs');
const anySide = fc.constantFrom(...SIDES, 'both' as const);
const anyAnswer = fc.record({ answer: fc.constantFrom(...ANSWERS) });
const anyAnswers = fc.dictionary(fc.constantFrom('Q1', 'Q2', 'RF-01', 'RF-01.when'), anyAnswer, {
  noNullPrototype: true,
});
const anySeconds = fc.integer({ min: 0, max: 600 });

const anyRated: fc.Arbitrary<Rated> = fc.record(
  {
    kind: fc.constant('rated' as const),
    symptom: fc.constantFrom(...SYMPTOMS),
    score: anyScore,
    meaning: fc.constantFrom(...MEANINGS),
    occasion: fc.constantFrom(...OCCASIONS),
    zone: fc.constantFrom('whole', 'thenar'),
    side: fc.constantFrom(...SIDES, 'whole' as const),
    backfilled: fc.boolean(),
    session: anySession,
  },
  { requiredKeys: ['kind', 'symptom', 'score', 'meaning', 'occasion', 'zone', 'side', 'backfilled'] },
);

/** Bodies that name no other event. */
const anyFact = fc.oneof<fc.Arbitrary<EventBody>[]>(
  anyRated,
  fc.record({
    kind: fc.constant('dayNoted' as const),
    signs: fc.uniqueArray(fc.constantFrom(...DAY_SIGNS), { minLength: 1 }),
  }),
  fc.record({
    kind: fc.constant('dayNoted' as const),
    signs: fc.constant([]),
    places: fc.array(fc.record({ region: fc.constantFrom(...REGIONS), side: fc.constantFrom(...SIDES) }), {
      maxLength: 4,
    }),
  }),
  fc.record({
    kind: fc.constant('complaintPainted' as const),
    marks: fc.array(
      fc.record({
        zone: fc.constantFrom(...ZONES),
        side: fc.constantFrom(...SIDES),
        quality: fc.constantFrom(...PAINT_QUALITIES),
      }),
      { maxLength: 4 },
    ),
  }),
  fc.record(
    {
      kind: fc.constant('noticeMarked' as const),
      ruleId: fc.constant('PP-02'),
      rulesVersion: fc.constant('1.0.0'),
      what: fc.constantFrom(...NOTICE_MARKS),
      until: fc.constant('2026-10-30' as JournalEvent['day']),
    },
    { requiredKeys: ['kind', 'ruleId', 'rulesVersion', 'what'] },
  ),
  fc.record({
    kind: fc.constant('profileAnswered' as const),
    question: fc.constantFrom('CI-01', 'CI-02'),
    answer: fc.record(
      {
        answer: fc.constantFrom(...ANSWERS),
        checked: fc.record({
          when: fc.constant('2026-09-01' as JournalEvent['day']),
          sameEpisode: fc.boolean(),
          unchanged: fc.boolean(),
        }),
      },
      { requiredKeys: ['answer'] },
    ),
  }),
  fc.record({
    kind: fc.constant('preferenceSet' as const),
    key: fc.constantFrom('voice', 'theme', 'firstRun'),
    value: fc.constantFrom('on', 'off', 'done', 'dark'),
  }),
  fc.record({
    kind: fc.constant('checkFinished' as const),
    form: fc.constantFrom('full' as const, 'short' as const),
    answers: anyAnswers,
    tier: fc.constantFrom(...TIERS),
    ruleIds: fc.constant(['RF-13']),
    rulesVersion: fc.constant('1.0.0'),
  }),
  fc.record(
    {
      kind: fc.constant('stopRaised' as const),
      tier: fc.constantFrom('urgent' as const, 'emergency' as const),
      ruleIds: fc.constant(['RF-13']),
      rulesVersion: fc.constant('1.0.0'),
      questions: fc.constant(['Q7']),
      unsure: fc.constant(['RF-13.ill']),
    },
    { requiredKeys: ['kind', 'tier', 'ruleIds', 'rulesVersion', 'questions'] },
  ),
  fc.record(
    {
      kind: fc.constant('stepDone' as const),
      session: anySession,
      index: fc.nat({ max: 20 }),
      what: anyTechnique,
      side: anySide,
      tool: fc.constantFrom(...TOOLS),
      seconds: anySeconds,
      contact: fc.boolean(),
      askedPressure: anyPressure,
      eased: fc.nat({ max: 2 }),
      reportedPressure: anyScore,
      ending: fc.constantFrom(...STEP_ENDINGS),
    },
    {
      requiredKeys: [
        'kind',
        'session',
        'index',
        'what',
        'side',
        'tool',
        'seconds',
        'contact',
        'askedPressure',
        'ending',
      ],
    },
  ),
  fc.record(
    {
      kind: fc.constant('sessionFinished' as const),
      session: anySession,
      ending: fc.constantFrom('complete' as const, 'early' as const, 'safety' as const, 'left' as const),
      seconds: anySeconds,
      contactSeconds: anySeconds,
      cause: fc.constantFrom(...UNWELL_CAUSES),
    },
    { requiredKeys: ['kind', 'session', 'ending', 'seconds', 'contactSeconds'] },
  ),
  fc.record({
    kind: fc.constant('nextDayAnswered' as const),
    session: anySession,
    feel: fc.constantFrom(...NEXT_DAY_FEELS),
  }),
  fc.record({
    kind: fc.constant('easeTold' as const),
    session: anySession,
    lasted: fc.constantFrom(...EASE_LASTED),
  }),
  fc.record({
    kind: fc.constant('sessionReflected' as const),
    session: anySession,
    feltGood: fc.array(fc.nat({ max: 9 }), { maxLength: 3 }),
    worse: fc.constantFrom('no' as const, 'more-tingling' as const),
  }),
  fc.record({
    kind: fc.constant('rested' as const),
    technique: anyTechnique,
    side: anySide,
    extent: fc.constantFrom('spot' as const, 'region' as const),
    until: fc.integer({ min: -100, max: 500 }).map((hours) => instant(start + hours * 3_600_000)),
    ruleId: fc.constant('ST-02'),
  }),
);

/** Diary days around those of the journals. */
const anyDay = fc.constantFrom('2026-10-19', '2026-10-20', '2026-10-21').map((day) => day as JournalEvent['day']);

/** Bodies of every kind a device writes. `targets` are ids that they may name. */
function anyBody(targets: readonly EventId[]): fc.Arbitrary<EventBody> {
  const anyId = fc.constantFrom('unknown00001' as EventId, ...targets);
  const anyIds = fc.uniqueArray(anyId, { maxLength: 3 });
  const anyMark = fc.oneof<fc.Arbitrary<EventBody>[]>(
    fc.record({ kind: fc.constant('stopLifted' as const), stop: anyId, how: fc.constant('seen' as const) }),
    fc.record({
      kind: fc.constant('sessionStarted' as const),
      session: anySession,
      request: fc.record({
        id: fc.constant('hands-after-desk'),
        area: fc.constantFrom(...AREAS),
        totalSeconds: fc.constant(600),
        wishes: fc.array(fc.record({ technique: anyTechnique, sideSeconds: anySeconds }), { maxLength: 2 }),
      }),
      check: anyId,
      plannedSeconds: fc.constant(600),
      rulesVersion: fc.constant('1.0.0'),
    }),
    fc.record({
      kind: fc.constant('rechecked' as const),
      source: anyId,
      recheck: fc.constantFrom(...RECHECKS),
      stillThere: fc.constantFrom(...ANSWERS),
    }),
    fc.record(
      {
        kind: fc.constant('contactKept' as const),
        of: anyId,
        technique: anyTechnique,
        side: anySide,
        seconds: anySeconds,
        countsOn: anyDay,
        firmUntil: fc.integer({ min: -100, max: 500 }).map((hours) => instant(start + hours * 3_600_000)),
      },
      { requiredKeys: ['kind', 'of', 'technique', 'side', 'seconds', 'countsOn'] },
    ),
    fc.record({
      kind: fc.constant('numbKept' as const),
      side: fc.constantFrom(...SIDES),
      regions: fc.uniqueArray(fc.constantFrom(...REGIONS), { maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant('revised' as const), target: anyId, body: anyRated }),
    fc.record({ kind: fc.constant('deleted' as const), targets: anyIds }),
    fc.record({ kind: fc.constant('restored' as const), targets: anyIds }),
    fc.record({ kind: fc.constant('imported' as const), targets: anyIds }),
  );
  return fc.oneof({ arbitrary: anyFact, weight: 3 }, { arbitrary: anyMark, weight: 2 });
}

/** A journal of one device, whose ids no other seed shares. Seeds: 1 to 3. */
export function anyJournal(device: string, seed: number): fc.Arbitrary<readonly JournalEvent[]> {
  const anyStep = fc.tuple(anyBody(allIds), fc.integer({ min: -30, max: 30 }));
  return fc.array(anyStep, { maxLength: lengthMax, size: 'max' }).map((steps) => {
    const stamper = makeStamper(device as DeviceId, undefined);
    const random = makeRandom(seed);
    let now = start;
    return steps.flatMap(([body, hours]) => {
      now = instant(now + hours * 3_600_000);
      return stamper.stamp([body], { now, zone: 'Europe/Berlin' as ZoneName, random });
    });
  });
}

/** Most events of an arbitrary journal. */
const lengthMax = 25;

/** The ids that journals of these devices will have, since the row of chance is known: files may name each other's. */
const allIds: readonly EventId[] = [1, 2, 3].flatMap((seed) => {
  const random = makeRandom(seed);
  return Array.from({ length: lengthMax }, () => makeId<EventId>(random));
});

export function fileOf(events: readonly JournalEvent[], device = 'devicebbbb'): JournalFile {
  return journalToFile(events, { exportedAt, device: device as DeviceId });
}
