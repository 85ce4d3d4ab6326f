// SPDX-License-Identifier: MIT
import { techniques } from '@knead/content';
import {
  type Answers,
  type DayRecord,
  type FoldNeeds,
  foldDose,
  foldRested,
  foldStartPressure,
  foldTriageLog,
  type JournalEvent,
  type Score,
  type TechniqueFacts,
  type TechniqueId,
  type TriageInput,
} from '@knead/domain';
import type { JournalModel } from './journalModel.ts';

/** What folds need to know of now and of the techniques. */
export function foldNeedsOf(journal: Pick<JournalModel, 'now' | 'today'>): FoldNeeds {
  return { now: journal.now(), today: journal.today(), factsOf };
}

/** Everything triage decides by, as the journal has it now. */
export function triageInputOf(
  journal: Pick<JournalModel, 'now' | 'today' | 'events'>,
  said: { readonly profile: Answers; readonly answers: Answers; readonly painNow: Score | undefined },
): TriageInput {
  const { profile, answers, painNow } = said;
  return {
    profile,
    answers,
    ...(painNow === undefined ? {} : { painNow }),
    log: foldTriageLog(journal.events.value, foldNeedsOf(journal)),
    now: journal.now(),
    today: journal.today(),
  };
}

/** What this diary day has seen, for the composer. */
export function dayRecordOf(events: readonly JournalEvent[], needs: FoldNeeds): DayRecord {
  return { ...foldDose(events, needs), rested: foldRested(events, needs), startLowered: foldStartPressure(events) };
}

function factsOf(technique: TechniqueId): TechniqueFacts | undefined {
  return techniques.get(technique);
}
