// SPDX-License-Identifier: MIT
import type { PersistingCase, PersistingRule, PersistingRules, ShowTo } from '@knead/domain';
import { LEG_ALL } from './pack.ts';
import { rulesVersion } from './ruleSet.ts';

// Thresholds of `safety.md` 3. Scores are points of 0 to 10; a week is 7 days. `x`: expert judgement of that paper.

/** A useful change: about 2 points, or 30 % (v:FARRAR01). */
const usefulPoints = 2;
const usefulPercent = 30;
/** Least `now` at which "no useful change" is said. */
const littleChangeLeastNow = 3;
/** 6 weeks (v:NHS-CTS, v2:CKS-CTS, v:SCOT-MSK), and 4 for arm or leg or tingling on most days (v2:CKS-RAD, v2:CKS-SCI). */
const littleChangeDays = 42;
const littleChangeNerveDays = 28;
/** Worsening must show in two windows a week apart (x). */
const worseWeeks = 2;
/** A jump: points above the usual, on 3 days (x); after 7 days it is worsening. */
const jumpPoints = 3;
const jumpFirstDays = 3;
const jumpLongDays = 7;
/** Nights a week, for 2 weeks; for 4 where the hand shakes off (v:NHS-CTS, x). */
const wakingDays = 3;
const wakingWeeks = 2;
const wakingHandWeeks = 4;
/** Every night of a week (v2:NHS-BACK). */
const everyNightDays = 7;
/** Days a week without a free hour, for 6 weeks; numb, for 2 (v:TAYSIDE, x). */
const constantDays = 5;
const constantWeeks = 6;
const constantNumbWeeks = 2;
/** Days for which something counts as new (`safety.md` 0.7). */
const newDays = 28;
/** Days of 7 with a new place; 2 weeks of it (x). */
const spreadDays = 3;
const spreadWeeks = 2;
/** High: 7 on 4 of 7 days; 8 in every rating on 2 days in a row stands for "more than 24 h" (v2:NHS-BACK, x). */
const highScore = 7;
const highDays = 4;
const highestScore = 8;
const highestDays = 2;
/** Days of 7, for 2 weeks, on which sleep or work were very hard. The tap stands for 7 or more of 10 (x). */
const lifeDays = 4;
const lifeWeeks = 2;
/** Up by 2 the next day, after 3 of the last 5 sessions; 7 days of rest (v:CAMBRON07, x). */
const flarePoints = 2;
const flareLeast = 3;
const flareOf = 5;
const flareOffDays = 7;
/** 3 sessions or more than 30 min in one area on 5 of 7 days, or 3 asks for more pressure (x). */
const overdoneSessions = 3;
const overdoneAreaSeconds = 1800;
const overdoneDays = 5;
const overdoneAsks = 3;
/** Eased for less than an hour in 8 of 10 sessions, for 4 weeks (x). */
const easeMinutes = 60;
const easeLeast = 8;
const easeOf = 10;
const easeWeeks = 4;
/** 3 months: no three months are longer than 92 days (r:NG193). Pain of at least 1 still. */
const lastingDays = 92;
const lastingLeastNow = 1;
/** Days of 30 with painkillers from the shop; with combined or codeine ones (r:ICHD3). */
const monthDays = 30;
const painkillerDays = 15;
const strongPainkillerDays = 10;
/** Twice in a week (r:PAIN-SUI). */
const hopelessDays = 2;

const inDays: ShowTo = { who: 'professional', withinDays: 7 };
const inTwoWeeks: ShowTo = { who: 'professional', withinDays: 14 };
const toPharmacist: ShowTo = { who: 'pharmacist', withinDays: 14 };

function rule(id: string, sources: readonly string[], ...cases: readonly Omit<PersistingCase, 'messageKey'>[]) {
  const withWords = cases.map((one, index) => {
    return { ...one, messageKey: index === 0 ? `notice.${id}.message` : `notice.${id}.message-${index + 1}` };
  });
  return { id, cases: withWords, sources: ['safety 3', ...sources] } satisfies PersistingRule;
}

const littleChange = {
  kind: 'little-change',
  points: usefulPoints,
  percent: usefulPercent,
  leastNow: littleChangeLeastNow,
} as const;
const jump = { kind: 'jump', points: jumpPoints, firstDays: jumpFirstDays } as const;
const flares = {
  kind: 'flares',
  points: flarePoints,
  least: flareLeast,
  of: flareOf,
  offDays: flareOffDays,
} as const;
const spread = { kind: 'spread', days: spreadDays } as const;
const handsAndLegs = { hands: ['wrist', 'hand'], legs: LEG_ALL } as const;

const redFlagRules: readonly PersistingRule[] = [
  rule('PP-01', [], {
    tier: 'urgent',
    test: { kind: 'open-sign', sign: 'red-flag', withinDays: newDays },
    opens: 'check',
    atOnce: true,
  }),
  rule('PP-09', ['v2:NG127'], {
    tier: 'urgent',
    test: { kind: 'open-sign', sign: 'new-numb-or-weak', withinDays: newDays },
    opens: 'check',
    atOnce: true,
  }),
];

const trendRules: readonly PersistingRule[] = [
  rule('PP-02', ['v:FARRAR01', 'v:NRS-CHRON', 'v:NHS-CTS', 'v2:CKS-CTS', 'v:SCOT-MSK'], {
    tier: 'clinician',
    test: { ...littleChange, afterDays: littleChangeDays },
    show: inTwoWeeks,
  }),
  rule('PP-03', ['v2:CKS-RAD', 'v2:CKS-SCI'], {
    tier: 'clinician',
    test: { ...littleChange, afterDays: littleChangeNerveDays },
    facts: ['tingles-most-days', 'runs-down-a-limb'],
    show: inTwoWeeks,
  }),
  rule(
    'PP-04',
    ['x'],
    {
      tier: 'clinician',
      test: { kind: 'worse', points: usefulPoints, percent: usefulPercent, weeks: worseWeeks },
      show: inDays,
    },
    { tier: 'clinician', test: { ...jump, days: jumpLongDays }, show: inDays },
  ),
  rule(
    'PP-05',
    ['x'],
    { tier: 'caution', test: { ...jump, days: jumpFirstDays, checked: false }, opens: 'check' },
    { tier: 'caution', test: { ...jump, days: jumpFirstDays, checked: true } },
  ),
  rule(
    'PP-10',
    ['x'],
    {
      tier: 'urgent',
      test: { ...spread, weeks: 1, among: handsAndLegs, untilChecked: true },
      opens: 'check',
      atOnce: true,
    },
    { tier: 'clinician', test: { ...spread, weeks: 1, untilChecked: true }, opens: 'check' },
    { tier: 'clinician', test: { ...spread, weeks: spreadWeeks }, show: inTwoWeeks },
  ),
  rule('PP-16', ['r:NG193'], {
    tier: 'clinician',
    test: { kind: 'lasting', days: lastingDays, leastNow: lastingLeastNow },
    show: inTwoWeeks,
  }),
  rule('PP-19', ['v:FARRAR01'], {
    tier: 'ok',
    test: { kind: 'better', points: usefulPoints, percent: usefulPercent },
  }),
];

const dayRules: readonly PersistingRule[] = [
  rule(
    'PP-06',
    ['v:NHS-CTS', 'x'],
    {
      tier: 'clinician',
      test: { kind: 'sign', sign: 'woke-at-night', days: wakingDays, weeks: wakingWeeks },
      unlessFacts: ['hand-shakes-off'],
      show: inTwoWeeks,
    },
    {
      tier: 'clinician',
      test: { kind: 'sign', sign: 'woke-at-night', days: wakingDays, weeks: wakingHandWeeks },
      show: inTwoWeeks,
    },
  ),
  rule(
    'PP-07',
    ['v2:NHS-BACK'],
    {
      tier: 'clinician',
      test: { kind: 'sign', sign: 'woke-at-night', days: everyNightDays, weeks: 1 },
      show: inDays,
    },
    {
      tier: 'clinician',
      test: { kind: 'sign', sign: 'same-in-every-position', days: 1, weeks: 1 },
      show: inDays,
    },
  ),
  rule(
    'PP-08',
    ['v:TAYSIDE', 'x'],
    {
      tier: 'clinician',
      test: { kind: 'sign', sign: 'all-day', days: constantDays, weeks: constantWeeks },
      show: inTwoWeeks,
    },
    {
      tier: 'clinician',
      test: { kind: 'sign', sign: 'numb-all-day', days: constantDays, weeks: constantNumbWeeks },
      show: inTwoWeeks,
    },
  ),
  rule(
    'PP-11',
    ['v2:NHS-BACK', 'x'],
    {
      tier: 'urgent',
      test: { kind: 'high-all-day', least: highestScore, days: highestDays },
      opens: 'check',
      atOnce: true,
    },
    { tier: 'clinician', test: { kind: 'high', least: highScore, days: highDays }, show: inDays },
  ),
  rule('PP-12', ['x'], {
    tier: 'clinician',
    test: { kind: 'sign', sign: 'hard-to-sleep-or-work', days: lifeDays, weeks: lifeWeeks },
    show: inTwoWeeks,
  }),
  rule(
    'PP-17',
    ['r:ICHD3'],
    {
      tier: 'clinician',
      test: {
        kind: 'with-headaches',
        signs: ['painkiller', 'strong-painkiller'],
        days: painkillerDays,
        ofDays: monthDays,
      },
      show: toPharmacist,
    },
    {
      tier: 'clinician',
      test: { kind: 'with-headaches', signs: ['strong-painkiller'], days: strongPainkillerDays, ofDays: monthDays },
      show: toPharmacist,
    },
  ),
  rule('PP-18', ['r:PAIN-SUI'], {
    tier: 'caution',
    test: { kind: 'sign', sign: 'hopeless', days: hopelessDays, weeks: 1 },
    opens: 'crisis',
    atOnce: true,
  }),
];

const sessionRules: readonly PersistingRule[] = [
  rule(
    'PP-13',
    ['v:CAMBRON07', 'x'],
    { tier: 'clinician', test: { ...flares, times: 2 }, show: inTwoWeeks },
    { tier: 'caution', test: { ...flares, times: 1 } },
  ),
  rule('PP-14', ['x'], {
    tier: 'caution',
    test: {
      kind: 'overdoing',
      sessions: overdoneSessions,
      areaSecondsAbove: overdoneAreaSeconds,
      days: overdoneDays,
      asks: overdoneAsks,
    },
  }),
  rule('PP-15', ['x'], {
    tier: 'clinician',
    test: { kind: 'short-ease', minutes: easeMinutes, least: easeLeast, of: easeOf, weeks: easeWeeks },
    show: inTwoWeeks,
  }),
];

/** PP-02 to PP-16. */
const silencedIds = Array.from({ length: 15 }, (_, index) => `PP-${String(index + 2).padStart(2, '0')}`);

/** The rules of `safety.md` 3, over the person's own journal. */
export const persistingRules: PersistingRules = {
  version: rulesVersion,
  window: { days: 7, entriesMin: 4 },
  noticeEveryDays: 7,
  snoozeDaysMax: 14,
  silenceDays: 42,
  silencedIds,
  breakingIds: ['PP-04', 'PP-09', 'PP-10'],
  undiscussedIds: ['PP-16'],
  recheckDays: 7,
  rules: [...redFlagRules, ...trendRules, ...dayRules, ...sessionRules],
};
