// SPDX-License-Identifier: MIT
import { CONDITIONS, type ConditionSlug } from './conditions.ts';
import { ROUTINE_IDS, type RoutineId } from './routines.ts';
import { scents } from './scents.ts';

/** Address of the page of a ready-made routine. */
export function routineAddress(id: RoutineId): string {
  return `/routines/${id}/`;
}

/** Where the app opens with a ready-made routine chosen. What follows the # never leaves the device. */
export function routineStartAddress(id: RoutineId): string {
  return `/#routine=${id}`;
}

/** Address of the page of a condition, from its slug. */
export function conditionAddress(slug: ConditionSlug): string {
  return `/conditions/${slug}/`;
}

/** Address of the page of a scent, or of going without. */
export function scentAddress(id: string): string {
  return `/scents/${id}/`;
}

/** Addresses of the library's hub, and of routines, conditions, scents, evidence and our words. */
export const LIBRARY_ADDRESSES: readonly string[] = [
  '/read/',
  '/routines/',
  ...ROUTINE_IDS.map(routineAddress),
  '/conditions/',
  ...CONDITIONS.map(({ slug }) => conditionAddress(slug)),
  '/scents/',
  ...scents.map(({ id }) => scentAddress(id)),
  '/evidence/',
  '/glossary/',
];
