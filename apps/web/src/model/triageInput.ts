// SPDX-License-Identifier: MIT
import { persistingRules, ruleSet } from '@knead/content';
import {
  type Answers,
  type DayRecord,
  emptyDay,
  type FoldNeeds,
  foldDayLog,
  foldFirmWork,
  foldRested,
  foldRests,
  foldStartPressure,
  foldTriageLog,
  type JournalEvent,
  knownAnswers,
  persistingLimits,
  type Rested,
  type RestedSpot,
  type RestInForce,
  type Score,
  type TriageInput,
  type TriageLog,
} from '@knead/domain';
import { foldNeedsOf } from './foldNeedsOf.ts';
import type { JournalModel } from './journalModel.ts';

/** Everything triage decides by, as the journal has it now. */
export function triageInputOf(
  journal: Pick<JournalModel, 'now' | 'today' | 'events'>,
  said: { readonly profile: Answers; readonly answers: Answers; readonly painNow: Score | undefined },
): TriageInput {
  const { profile, answers, painNow } = said;
  return {
    // Every question of these rules is asked: what the journal holds to others, old or new, must not close the app for good.
    profile: knownAnswers(ruleSet, profile),
    answers,
    ...(painNow === undefined ? {} : { painNow }),
    log: logOf(journal.events.value, foldNeedsOf(journal)),
    now: journal.now(),
    today: journal.today(),
  };
}

/** The rules over weeks rest and cut as well. */
function logOf(events: readonly JournalEvent[], needs: FoldNeeds): TriageLog {
  const log = foldTriageLog(events, needs);
  const { rested, overdone } = limitsOverWeeks(events, needs);
  return { ...log, rested: [...(log.rested ?? []), ...rested], overdone };
}

function limitsOverWeeks(events: readonly JournalEvent[], needs: FoldNeeds) {
  return persistingLimits(persistingRules, foldDayLog(events, needs.today), needs);
}

/** Every rest in force, as it is told. */
export function restsInForce(journal: Pick<JournalModel, 'now' | 'today' | 'events'>): readonly RestInForce[] {
  const needs = foldNeedsOf(journal);
  const events = journal.events.value;
  return foldRests(events, needs, limitsOverWeeks(events, needs).rested);
}

/**
 * Rests of the rules over weeks that no entry holds yet, to be written down before entries go or a file comes: neither
 * deleting what was felt nor what others felt ends a rest (J7, J10).
 */
export function restsToKeep(journal: Pick<JournalModel, 'now' | 'today' | 'events'>): readonly Rested[] {
  const needs = foldNeedsOf(journal);
  const events = journal.events.value;
  const kept = foldRested(events, needs);
  const isKept = (rest: RestedSpot) =>
    kept.some(
      ({ technique, side, regions, until }) =>
        technique === rest.technique && side === rest.side && regions !== undefined && until >= rest.until,
    );
  return limitsOverWeeks(events, needs)
    .rested.filter((rest) => !isKept(rest))
    .map(({ technique, side, until, ruleId }) => ({
      kind: 'rested',
      technique,
      side,
      extent: 'region',
      until,
      ruleId,
    }));
}

/** What the composer must know of the day beside the clearance, which carries the seconds already had. */
export function dayRecordOf(events: readonly JournalEvent[], needs: FoldNeeds): DayRecord {
  const rested = foldRested(events, needs).map(({ technique, side, regions }) => {
    return { technique, side, extent: regions === undefined ? 'spot' : 'region' } as const;
  });
  return {
    ...emptyDay,
    rested,
    firmWork: foldFirmWork(events, needs.now),
    startLowered: foldStartPressure(events),
  };
}
