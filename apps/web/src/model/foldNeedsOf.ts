// SPDX-License-Identifier: MIT
import { techniques } from '@knead/content';
import type { FoldNeeds, TechniqueFacts, TechniqueId } from '@knead/domain';
import type { JournalModel } from './journalModel.ts';

/** What folds need to know of now and of the techniques. */
export function foldNeedsOf(journal: Pick<JournalModel, 'now' | 'today'>): FoldNeeds {
  return { now: journal.now(), today: journal.today(), factsOf };
}

function factsOf(technique: TechniqueId): TechniqueFacts | undefined {
  return techniques.get(technique);
}
