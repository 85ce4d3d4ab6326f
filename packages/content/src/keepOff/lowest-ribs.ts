// SPDX-License-Identifier: MIT
import type { KeepOffFacts } from '../keepOffFacts.ts';

export const lowestRibs = {
  id: 'lowest-ribs',
  regions: ['chest', 'low_back', 'abdomen'],
  zones: [
    { id: 'chest-side', extent: 'part' },
    { id: 'low-back', extent: 'part' },
  ],
  points: [],
  noGo: ['NG-04'],
  forbids: { strokes: 'all', tools: 'all', ceiling: 0 },
} as const satisfies KeepOffFacts;
