// SPDX-License-Identifier: MIT
import type { RoutineRequest } from '@knead/domain';
import { betweenTheBlades } from './routines/between-the-blades.ts';
import { feetInTheEvening } from './routines/feet-in-the-evening.ts';
import { handsAfterDesk } from './routines/hands-after-desk.ts';
import { neckAndShoulders } from './routines/neck-and-shoulders.ts';

/** Ids of the ready-made routines, in the order they are offered. */
export const ROUTINE_IDS = [
  'hands-after-desk',
  'neck-and-shoulders',
  'between-the-blades',
  'feet-in-the-evening',
] as const;
export type RoutineId = (typeof ROUTINE_IDS)[number];

/**
 * Ready-made routines as requests, never as steps: limits and clearance always apply to them. Their contact is at most
 * 6 min, so that in the first week nothing needs to be left out; breathing, movement and rest fill the ten minutes.
 */
export const routines: Readonly<Record<RoutineId, RoutineRequest>> = {
  'hands-after-desk': handsAfterDesk,
  'neck-and-shoulders': neckAndShoulders,
  'between-the-blades': betweenTheBlades,
  'feet-in-the-evening': feetInTheEvening,
};

/** Whether a text is the id of a ready-made routine. */
export function isRoutineId(text: string): text is RoutineId {
  return ROUTINE_IDS.some((id) => id === text);
}
