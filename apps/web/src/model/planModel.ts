// SPDX-License-Identifier: MIT

import type { Result } from '@knead/base';
import { isRoutineId, ROUTINE_IDS, type RoutineId, routines, techniques } from '@knead/content';
import {
  type Clearance,
  type ComposeRefusal,
  composeRoutine,
  type JournalEvent,
  type Routine,
  type RoutineRequest,
} from '@knead/domain';
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { JournalModel } from './journalModel.ts';
import type { PersonModel } from './personModel.ts';
import { dayRecordOf, foldNeedsOf } from './triageInput.ts';

/** Lengths that are offered on Today, seconds: the ten minutes of the habit, and three for a bad day. */
export const TODAY_LENGTHS = { full: 600, short: 180 } as const;
export type TodayLength = keyof typeof TODAY_LENGTHS;

/** Which of the ready-made routines is meant, and for how long. */
export interface PlanModel {
  readonly routine: ReadonlySignal<RoutineId>;
  readonly request: ReadonlySignal<RoutineRequest>;
  choose(routine: RoutineId): void;
  setLength(length: TodayLength): void;
  /** Composes what is meant now, as the journal and the settings stand. */
  compose(clearance: Clearance): Result<Routine, ComposeRefusal>;
}

export function makePlanModel(journal: JournalModel, person: PersonModel): PlanModel {
  const chosen = signal<RoutineId | undefined>(undefined);
  const length = signal<TodayLength>('full');
  const routine = computed(() => chosen.value ?? lastRoutine(person.sessions.value) ?? ROUTINE_IDS[0]);
  const request = computed(() => ({ ...routines[routine.value], totalSeconds: TODAY_LENGTHS[length.value] }));
  return {
    routine,
    request,
    choose(id) {
      chosen.value = id;
    },
    setLength(value) {
      length.value = value;
    },
    compose: (clearance) => composeAs(request.value, clearance, { journal, person, events: journal.events.value }),
  };
}

interface ComposeGround {
  readonly journal: JournalModel;
  readonly person: PersonModel;
  /** The journal as it was before the session: when going on, without the session itself. */
  readonly events: readonly JournalEvent[];
}

/** Composes a request against the day and the settings as they stand. */
export function composeAs(
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

function lastRoutine(sessions: readonly { readonly request: RoutineRequest }[]): RoutineId | undefined {
  const id = sessions.at(-1)?.request.id;
  return id !== undefined && isRoutineId(id) ? id : undefined;
}
