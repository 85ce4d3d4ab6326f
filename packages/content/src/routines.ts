// SPDX-License-Identifier: MIT
import type { RoutineRequest } from '@knead/domain';
import { atYourDesk } from './routines/at-your-desk.ts';
import { badDay } from './routines/bad-day.ts';
import { betweenTheBlades } from './routines/between-the-blades.ts';
import { dailyHands } from './routines/daily-hands.ts';
import { deskHands } from './routines/desk-hands.ts';
import { deskNeck } from './routines/desk-neck.ts';
import { feetAndCalves } from './routines/feet-and-calves.ts';
import { feetInTheEvening } from './routines/feet-in-the-evening.ts';
import { gentleFeet } from './routines/gentle-feet.ts';
import { handsAfterDesk } from './routines/hands-after-desk.ts';
import { longSitting } from './routines/long-sitting.ts';
import { neckAndShoulders } from './routines/neck-and-shoulders.ts';

/**
 * Ids of the ready-made routines: the four of the first evening, then those of `techniques.md` F.6 in its order.
 * An id is part of an address and of journals, so it never moves.
 */
export const ROUTINE_IDS = [
  'hands-after-desk',
  'neck-and-shoulders',
  'between-the-blades',
  'feet-in-the-evening',
  'desk-hands',
  'daily-hands',
  'desk-neck',
  'long-sitting',
  'feet-and-calves',
  'gentle-feet',
  'at-your-desk',
  'bad-day',
] as const;
export type RoutineId = (typeof ROUTINE_IDS)[number];

/**
 * Ready-made routines as requests, never as steps: limits and clearance always apply to them. The first four have at most
 * 6 min of contact, so that in the first week nothing is shortened; the others the composer cuts to the week's limit.
 */
export const routines: Readonly<Record<RoutineId, RoutineRequest>> = {
  'hands-after-desk': handsAfterDesk,
  'neck-and-shoulders': neckAndShoulders,
  'between-the-blades': betweenTheBlades,
  'feet-in-the-evening': feetInTheEvening,
  'desk-hands': deskHands,
  'daily-hands': dailyHands,
  'desk-neck': deskNeck,
  'long-sitting': longSitting,
  'feet-and-calves': feetAndCalves,
  'gentle-feet': gentleFeet,
  'at-your-desk': atYourDesk,
  'bad-day': badDay,
};

/** Whether a text is the id of a ready-made routine. */
export function isRoutineId(text: string): text is RoutineId {
  return ROUTINE_IDS.some((id) => id === text);
}
