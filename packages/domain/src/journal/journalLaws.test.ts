// SPDX-License-Identifier: MIT
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeQuestion, makeRuleSet } from '../triage/ruleSet.fixture.ts';
import { foldDayLog } from './foldDayLog.ts';
import { foldDays } from './foldDays.ts';
import { foldDose, foldFirstUse } from './foldDose.ts';
import { foldFirmWork } from './foldFirmWork.ts';
import { foldImports } from './foldImports.ts';
import { foldNextDay } from './foldNextDay.ts';
import { foldPreferences } from './foldPreferences.ts';
import { foldProfile } from './foldProfile.ts';
import { foldRechecks } from './foldRechecks.ts';
import { foldRested } from './foldRested.ts';
import { foldRests } from './foldRests.ts';
import { foldSessions } from './foldSessions.ts';
import { foldStartPressure } from './foldStartPressure.ts';
import { foldTriageLog } from './foldTriageLog.ts';
import { foldReacted } from './foldWaiting.ts';
import { inClockOrder } from './inClockOrder.ts';
import { lastFullCheck } from './lastFullCheck.ts';
import { lastRatings } from './lastRatings.ts';
import { arbitraryJournal, evening, makeNeeds } from './makeJournal.fixture.ts';
import { erasable, hiddenIds, visibleEvents } from './visibleEvents.ts';

const needs = makeNeeds();
/** One answer holds for good, the other for a day. */
const freshness = {
  ...needs,
  ruleSet: makeRuleSet([], {
    questions: [makeQuestion('CI-01', { phase: 'profile' }), makeQuestion('CI-02', { phase: 'profile', staleDays: 1 })],
    groups: [],
  }),
};

/** Every view of the journal there is. */
const folds = {
  visibleEvents,
  hiddenIds,
  inClockOrder,
  foldDayLog: (events: Parameters<typeof foldDayLog>[0]) => foldDayLog(events, needs.today),
  foldDays,
  foldFirstUse,
  foldImports,
  foldPreferences,
  foldProfile: (events: Parameters<typeof foldProfile>[0]) => foldProfile(events, freshness),
  foldSessions,
  foldStartPressure,
  lastFullCheck,
  lastRatings,
  erasable: (events: Parameters<typeof erasable>[0]) => erasable(events, evening),
  foldDose: (events: Parameters<typeof foldDose>[0]) => foldDose(events, needs),
  foldFirmWork: (events: Parameters<typeof foldFirmWork>[0]) => foldFirmWork(events, evening),
  foldNextDay: (events: Parameters<typeof foldNextDay>[0]) => foldNextDay(events, needs),
  foldRests: (events: Parameters<typeof foldRests>[0]) => foldRests(events, needs),
  foldReacted,
  foldRechecks: (events: Parameters<typeof foldRechecks>[0]) => foldRechecks(events, evening),
  foldRested: (events: Parameters<typeof foldRested>[0]) => foldRested(events, needs),
  foldTriageLog: (events: Parameters<typeof foldTriageLog>[0]) => foldTriageLog(events, needs),
};

const shuffledJournal = arbitraryJournal.chain((events) =>
  fc.tuple(fc.constant(events), fc.shuffledSubarray([...events], { minLength: events.length })),
);

describe('folds', () => {
  it.each(Object.entries(folds))('J2 P3 %s does not depend on the order in which events came', (_name, fold) => {
    fc.assert(
      fc.property(shuffledJournal, ([events, shuffled]) => {
        expect(fold(shuffled)).toEqual(fold(events));
      }),
    );
  });

  it('J2 hands back a list that is in order already, without a copy', () => {
    fc.assert(
      fc.property(arbitraryJournal, (events) => {
        const ordered = inClockOrder(events);
        expect(inClockOrder(ordered)).toBe(ordered);
      }),
    );
  });
});
