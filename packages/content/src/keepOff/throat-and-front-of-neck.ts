// SPDX-License-Identifier: MIT
import type { KeepOffFacts } from '../keepOffFacts.ts';

export const throatAndFrontOfNeck = {
  id: 'throat-and-front-of-neck',
  regions: ['neck_front', 'neck_side'],
  zones: [{ id: 'neck-side', extent: 'part' }],
  points: [],
  noGo: ['NG-01', 'NG-04', 'NG-09'],
  forbids: { strokes: 'all', tools: 'all', ceiling: 0 },
} as const satisfies KeepOffFacts;
