// SPDX-License-Identifier: MIT
import type { KeepOffFacts } from '../keepOffFacts.ts';

/** The inner top of the thigh and the genitals are part of it. */
export const groin = {
  id: 'groin',
  regions: ['groin', 'thigh'],
  zones: [{ id: 'thigh-medial', extent: 'part' }],
  points: [],
  noGo: ['NG-03', 'NG-04', 'NG-09'],
  forbids: { strokes: 'all', tools: 'all', ceiling: 0 },
} as const satisfies KeepOffFacts;
