// SPDX-License-Identifier: MIT
import type { KeepOffFacts } from '../keepOffFacts.ts';

export const eyes = {
  id: 'eyes',
  regions: ['face_jaw'],
  zones: [],
  points: [],
  noGo: ['NG-04', 'NG-09'],
  forbids: { strokes: 'all', tools: 'all', ceiling: 0 },
} as const satisfies KeepOffFacts;
