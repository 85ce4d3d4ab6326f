// SPDX-License-Identifier: MIT
import type { KeepOffFacts } from '../keepOffFacts.ts';

/** The fold at the back (`axilla-posterior`) is no part of it (`safety.md` 0.8). */
export const armpit = {
  id: 'armpit',
  regions: ['armpit'],
  zones: [],
  points: [],
  noGo: ['NG-03'],
  forbids: { strokes: 'all', tools: 'all', ceiling: 0 },
} as const satisfies KeepOffFacts;
