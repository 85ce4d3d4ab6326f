// SPDX-License-Identifier: MIT
import type { KeepOffFacts } from '../keepOffFacts.ts';

export const elbowCrook = {
  id: 'elbow-crook',
  regions: ['elbow'],
  zones: [{ id: 'elbow-front', extent: 'whole' }],
  points: [],
  noGo: ['NG-03'],
  forbids: { strokes: 'all', tools: 'all', ceiling: 0 },
} as const satisfies KeepOffFacts;
