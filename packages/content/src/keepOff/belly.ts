// SPDX-License-Identifier: MIT
import type { KeepOffFacts } from '../keepOffFacts.ts';

export const belly = {
  id: 'belly',
  regions: ['abdomen'],
  zones: [],
  points: [],
  noGo: ['NG-04', 'NG-09'],
  forbids: { strokes: 'all', tools: 'all', ceiling: 0 },
} as const satisfies KeepOffFacts;
