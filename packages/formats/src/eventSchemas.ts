// SPDX-License-Identifier: MIT
import {
  ANSWERS,
  AREAS,
  DAY_SIGNS,
  EASE_LASTED,
  type EventHead,
  type EventKind,
  type EventOf,
  MEANINGS,
  NEXT_DAY_FEELS,
  NOTICE_MARKS,
  OCCASIONS,
  PAINT_QUALITIES,
  RECHECKS,
  REGIONS,
  SIDES,
  STEP_ENDINGS,
  SYMPTOMS,
  TIERS,
  TOOLS,
  UNWELL_CAUSES,
  ZONES,
} from '@knead/domain';
import * as v from 'valibot';
import {
  countSchema,
  daySchema,
  deviceIdSchema,
  eventIdSchema,
  hybridTimeSchema,
  instantSchema,
  listOf,
  pressureSchema,
  scoreSchema,
  secondsSchema,
  sessionIdSchema,
  targetsMax,
  textSchema,
  tokenSchema,
  zoneNameSchema,
} from './values.ts';

/** Every zone of both sides in every quality. */
const paintMarksMax = ZONES.length * SIDES.length * PAINT_QUALITIES.length;
const paintMarkSchema = v.pipe(
  v.strictObject({ zone: v.picklist(ZONES), side: v.picklist(SIDES), quality: v.picklist(PAINT_QUALITIES) }),
  v.readonly(),
);

const spotSchema = v.pipe(v.strictObject({ region: v.picklist(REGIONS), side: v.picklist(SIDES) }), v.readonly());

const stepSideSchema = v.picklist([...SIDES, 'both']);
const targetsSchema = listOf(eventIdSchema, targetsMax);
const ruleIdsSchema = listOf(tokenSchema);

const answerSchema = v.pipe(
  v.strictObject({
    answer: v.picklist(ANSWERS),
    checked: v.exactOptional(
      v.pipe(v.strictObject({ when: daySchema, sameEpisode: v.boolean(), unchanged: v.boolean() }), v.readonly()),
    ),
  }),
  v.readonly(),
);
const answersSchema = v.pipe(
  v.unknown(),
  // To the library an array is a record too.
  v.check((value) => !Array.isArray(value)),
  v.record(tokenSchema, answerSchema),
  v.readonly(),
);

const requestSchema = v.pipe(
  v.strictObject({
    id: tokenSchema,
    area: v.picklist(AREAS),
    totalSeconds: secondsSchema,
    wishes: listOf(
      v.pipe(
        v.strictObject({
          technique: tokenSchema,
          sideSeconds: secondsSchema,
          pressureMax: v.exactOptional(pressureSchema),
          firstSide: v.exactOptional(v.picklist(SIDES)),
        }),
        v.readonly(),
      ),
    ),
  }),
  v.readonly(),
);

const ratedEntries = {
  symptom: v.picklist(SYMPTOMS),
  score: scoreSchema,
  meaning: v.picklist(MEANINGS),
  occasion: v.picklist(OCCASIONS),
  zone: tokenSchema,
  side: v.picklist([...SIDES, 'whole']),
  backfilled: v.boolean(),
  session: v.exactOptional(sessionIdSchema),
};

const stepEntries = {
  session: sessionIdSchema,
  index: countSchema,
  what: tokenSchema,
  side: stepSideSchema,
  tool: v.picklist(TOOLS),
  seconds: secondsSchema,
  contact: v.boolean(),
  askedPressure: pressureSchema,
  eased: v.exactOptional(countSchema),
  reportedPressure: v.exactOptional(scoreSchema),
  ending: v.picklist(STEP_ENDINGS),
};

const checkEntries = {
  form: v.picklist(['full', 'short']),
  answers: answersSchema,
  painNow: v.exactOptional(scoreSchema),
  tier: v.picklist(TIERS),
  ruleIds: ruleIdsSchema,
  rulesVersion: tokenSchema,
};

const headEntries = {
  id: eventIdSchema,
  device: deviceIdSchema,
  clock: hybridTimeSchema,
  at: instantSchema,
  timeZone: zoneNameSchema,
  day: daySchema,
} as const satisfies Readonly<Record<keyof EventHead, v.GenericSchema>>;

/** The schema of one kind of event. Strict: a field that is not in the list is refused, as it is not understood. */
function schemaOf<const K extends EventKind, const E extends v.ObjectEntries>(kind: K, entries: E) {
  return v.strictObject({ ...headEntries, kind: v.literal(kind), ...entries });
}

/** The schema of each kind of event, total over the kinds of the journal. */
export const eventSchemas = {
  rated: schemaOf('rated', ratedEntries),
  dayNoted: schemaOf('dayNoted', {
    signs: listOf(v.picklist(DAY_SIGNS)),
    places: v.exactOptional(listOf(spotSchema, REGIONS.length * SIDES.length)),
  }),
  complaintPainted: schemaOf('complaintPainted', { marks: listOf(paintMarkSchema, paintMarksMax) }),
  profileAnswered: schemaOf('profileAnswered', { question: tokenSchema, answer: answerSchema }),
  preferenceSet: schemaOf('preferenceSet', { key: tokenSchema, value: textSchema }),
  checkFinished: schemaOf('checkFinished', checkEntries),
  stopRaised: schemaOf('stopRaised', {
    tier: v.picklist(['urgent', 'emergency']),
    ruleIds: ruleIdsSchema,
    rulesVersion: tokenSchema,
    questions: listOf(tokenSchema),
    unsure: v.exactOptional(listOf(tokenSchema)),
  }),
  stopLifted: schemaOf('stopLifted', {
    stop: eventIdSchema,
    how: v.picklist(['seen', 'corrected']),
    answers: v.exactOptional(answersSchema),
  }),
  sessionStarted: schemaOf('sessionStarted', {
    session: sessionIdSchema,
    request: requestSchema,
    check: v.exactOptional(eventIdSchema),
    plannedSeconds: secondsSchema,
    rulesVersion: tokenSchema,
  }),
  stepDone: schemaOf('stepDone', stepEntries),
  sessionFinished: schemaOf('sessionFinished', {
    session: sessionIdSchema,
    ending: v.picklist(['complete', 'early', 'safety', 'left']),
    seconds: secondsSchema,
    contactSeconds: secondsSchema,
    cause: v.exactOptional(v.picklist(UNWELL_CAUSES)),
  }),
  sessionReflected: schemaOf('sessionReflected', {
    session: sessionIdSchema,
    feltGood: listOf(countSchema),
    worse: v.picklist(['no', 'sore', 'more-tingling', 'new-numbness-or-weakness']),
  }),
  nextDayAnswered: schemaOf('nextDayAnswered', { session: sessionIdSchema, feel: v.picklist(NEXT_DAY_FEELS) }),
  easeTold: schemaOf('easeTold', { session: sessionIdSchema, lasted: v.picklist(EASE_LASTED) }),
  rested: schemaOf('rested', {
    technique: tokenSchema,
    side: stepSideSchema,
    extent: v.picklist(['spot', 'region']),
    until: instantSchema,
    ruleId: tokenSchema,
  }),
  contactKept: schemaOf('contactKept', {
    of: eventIdSchema,
    technique: tokenSchema,
    side: stepSideSchema,
    seconds: secondsSchema,
    countsOn: daySchema,
    firmUntil: v.exactOptional(instantSchema),
  }),
  numbKept: schemaOf('numbKept', { side: v.picklist(SIDES), regions: listOf(v.picklist(REGIONS), REGIONS.length) }),
  rechecked: schemaOf('rechecked', {
    source: eventIdSchema,
    recheck: v.picklist(RECHECKS),
    stillThere: v.picklist(ANSWERS),
  }),
  noticeMarked: schemaOf('noticeMarked', {
    ruleId: tokenSchema,
    rulesVersion: tokenSchema,
    what: v.picklist(NOTICE_MARKS),
    until: v.exactOptional(daySchema),
  }),
  revised: schemaOf('revised', {
    target: eventIdSchema,
    body: v.pipe(v.strictObject({ kind: v.literal('rated'), ...ratedEntries }), v.readonly()),
  }),
  deleted: schemaOf('deleted', { targets: targetsSchema }),
  restored: schemaOf('restored', { targets: targetsSchema }),
  erased: schemaOf('erased', {}),
  imported: schemaOf('imported', { targets: targetsSchema }),
} satisfies { readonly [K in EventKind]: v.GenericSchema<unknown, EventOf<K>> };

/** What the schemas say an event of a kind is; a type test holds it equal to the journal's own type. */
export type ParsedEvent<K extends EventKind> = v.InferOutput<(typeof eventSchemas)[K]>;
