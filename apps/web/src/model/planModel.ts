// SPDX-License-Identifier: MIT
import { isRoutineId, ROUTINE_IDS, type RoutineId, routines, techniques } from '@knead/content';
import type { RoutineRequest } from '@knead/domain';
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { PersonModel } from './personModel.ts';

/** Lengths that are offered on Today: the routine's own, and three minutes for a bad day. */
export const TODAY_LENGTHS = ['full', 'short'] as const;
export type TodayLength = (typeof TODAY_LENGTHS)[number];

/** Seconds of the short length. */
const shortSeconds = 180;

/** Id of a request that was put together on the body map. */
export const fromMapId = 'from-map';

/** The request of a ready-made routine at a length; the short one is never longer than the routine. */
export function requestOf(id: RoutineId, length: TodayLength): RoutineRequest {
  const routine = routines[id];
  return length === 'full' ? routine : { ...routine, totalSeconds: Math.min(shortSeconds, routine.totalSeconds) };
}

/** The ready-made routine that a page asked for in the last part of the address, if it is one. */
export function routineOfHash(hash: string): RoutineId | undefined {
  const id = /^#routine=(.+)$/.exec(hash)?.[1] ?? '';
  return isRoutineId(id) ? id : undefined;
}

/** Which of the ready-made routines is meant, and for how long. */
export interface PlanModel {
  readonly routine: ReadonlySignal<RoutineId>;
  readonly request: ReadonlySignal<RoutineRequest>;
  /** What was last asked for on the body map, to be asked for again; undefined where there is none that we still know. */
  readonly fromMap: ReadonlySignal<RoutineRequest | undefined>;
  choose(routine: RoutineId): void;
  /** Something other than a ready-made routine is asked for, which Today has not shown. */
  readonly isAsked: ReadonlySignal<boolean>;
  /** Asks for something that is no ready-made routine, until one is chosen or started, or `undefined` comes. */
  ask(request: RoutineRequest | undefined): void;
  setLength(length: TodayLength): void;
}

export function makePlanModel(person: PersonModel): PlanModel {
  const chosen = signal<RoutineId | undefined>(undefined);
  const length = signal<TodayLength>('full');
  const own = signal<RoutineRequest | undefined>(undefined);
  const routine = computed(() => chosen.value ?? lastRoutine(person.sessions.value) ?? ROUTINE_IDS[0]);
  return {
    routine,
    request: computed(() => own.value ?? requestOf(routine.value, length.value)),
    fromMap: computed(() => lastFromMap(person.sessions.value)),
    isAsked: computed(() => own.value !== undefined),
    choose(id) {
      batch(() => {
        own.value = undefined;
        chosen.value = id;
      });
    },
    ask(request) {
      own.value = request;
    },
    setLength(value) {
      batch(() => {
        own.value = undefined;
        length.value = value;
      });
    },
  };
}

function lastRoutine(sessions: readonly { readonly request: RoutineRequest }[]): RoutineId | undefined {
  const ids = sessions.map((session) => session.request.id);
  return ids.filter(isRoutineId).at(-1);
}

/** A journal may come from another version: of its moves those that we know are asked for. */
function lastFromMap(sessions: readonly { readonly request: RoutineRequest }[]): RoutineRequest | undefined {
  const last = sessions.findLast(({ request }) => request.id === fromMapId)?.request;
  const wishes = last?.wishes.filter(({ technique }) => techniques.has(technique)) ?? [];
  return last === undefined || wishes.length === 0 ? undefined : { ...last, wishes };
}
