// SPDX-License-Identifier: MIT
import type { KeepOffFacts } from '../keepOffFacts.ts';

export const collarboneHollow = {
  id: 'collarbone-hollow',
  regions: ['neck_front', 'neck_side', 'shoulder', 'chest'],
  zones: [
    { id: 'neck-side', extent: 'part' },
    { id: 'shoulder-top', extent: 'part' },
    { id: 'chest-upper', extent: 'part' },
  ],
  points: [],
  noGo: ['NG-01'],
  forbids: { strokes: 'all', tools: 'all', ceiling: 0 },
} as const satisfies KeepOffFacts;
