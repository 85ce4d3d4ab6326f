// SPDX-License-Identifier: MIT
import { assert } from '@knead/base';
import { changeoverSecondsDefault, closeSecondsMin, requestSecondsMax, shortOpeningSecondsMin } from './doseLimits.ts';
import type { RestStep } from './routine.ts';

/** Shortest stretch of breathing or rest that is led, seconds (own judgement). */
export const restRoutineSecondsMin = 60;

/** Breathing or rest alone. It has no contact by its type, so it needs no clearance and is always open. */
export interface RestRoutine {
  readonly kind: 'rest-routine';
  readonly steps: readonly RestStep[];
  readonly totalSeconds: number;
  readonly contactSeconds: 0;
  readonly extraContactSecondsMax: 0;
}

/** A routine of breathing (or rest) of 60 to 1800 whole seconds, changeovers included (R21). */
export function restRoutine(totalSeconds: number, offer: 'breathe' | 'rest' = 'breathe'): RestRoutine {
  const isLength = Number.isInteger(totalSeconds) && totalSeconds >= restRoutineSecondsMin;
  assert(isLength && totalSeconds <= requestSecondsMax, 'a rest lasts 60 to 1800 whole seconds');
  const isBrief = totalSeconds < 2 * restRoutineSecondsMin;
  const edges = isBrief ? [] : [shortOpeningSecondsMin, closeSecondsMin];
  const taken = edges.reduce((sum, seconds) => sum + seconds + changeoverSecondsDefault, changeoverSecondsDefault);
  const middle = step(offer, totalSeconds - taken);
  const [opening, close] = edges;
  if (opening === undefined || close === undefined) return routineOf([middle]);
  return routineOf([step('settle', opening), middle, step('close', close)]);
}

function step(rest: RestStep['rest'], seconds: number): RestStep {
  return { kind: 'rest', rest, seconds, pose: 'sitting', changeoverSeconds: changeoverSecondsDefault };
}

function routineOf(steps: readonly RestStep[]): RestRoutine {
  const totalSeconds = steps.reduce((sum, one) => sum + one.seconds + one.changeoverSeconds, 0);
  return { kind: 'rest-routine', steps, totalSeconds, contactSeconds: 0, extraContactSecondsMax: 0 };
}
