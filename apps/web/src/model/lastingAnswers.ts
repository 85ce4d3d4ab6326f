// SPDX-License-Identifier: MIT
import { type Answers, foldProfile, type RuleSet } from '@knead/domain';
import type { JournalModel } from './journalModel.ts';

/** The lasting answers that hold today. Some go stale, so they are read when they are needed and never kept. */
export function lastingAnswers(journal: Pick<JournalModel, 'now' | 'today' | 'events'>, ruleSet: RuleSet): Answers {
  return foldProfile(journal.events.value, { ruleSet, now: journal.now(), today: journal.today() });
}
