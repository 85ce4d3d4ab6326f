// SPDX-License-Identifier: MIT
import type { Result } from '@knead/base';
import { techniques } from '@knead/content';
import {
  type Clearance,
  type ComposeRefusal,
  composeRoutine,
  type JournalEvent,
  type Routine,
  type RoutineRequest,
} from '@knead/domain';
import { foldNeedsOf } from './foldNeedsOf.ts';
import type { JournalModel } from './journalModel.ts';
import type { PersonModel } from './personModel.ts';
import { dayRecordOf } from './triageInput.ts';

interface ComposeGround {
  readonly journal: JournalModel;
  readonly person: PersonModel;
  /** The journal as it was before the session: when going on, without the session itself. */
  readonly events: readonly JournalEvent[];
}

/** Composes a request against the day and the settings as they stand. */
export function composeNow(
  request: RoutineRequest,
  clearance: Clearance,
  { journal, person, events }: ComposeGround,
): Result<Routine, ComposeRefusal> {
  return composeRoutine(request, clearance, {
    library: techniques,
    day: dayRecordOf(events, foldNeedsOf(journal)),
    changeoverSeconds: person.preferences.value.changeoverSeconds,
  });
}
