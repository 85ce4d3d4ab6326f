// SPDX-License-Identifier: MIT
import type { KeepOffFacts } from '../keepOffFacts.ts';

export const breast = {
  id: 'breast',
  regions: ['chest'],
  zones: [
    { id: 'chest-upper', extent: 'part' },
    { id: 'chest-side', extent: 'part' },
  ],
  points: [],
  noGo: ['NG-04', 'NG-09'],
  forbids: { strokes: 'all', tools: 'all', ceiling: 0 },
} as const satisfies KeepOffFacts;
