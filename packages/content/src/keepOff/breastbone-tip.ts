// SPDX-License-Identifier: MIT
import type { KeepOffFacts } from '../keepOffFacts.ts';

export const breastboneTip = {
  id: 'breastbone-tip',
  regions: ['chest', 'abdomen'],
  zones: [],
  points: [],
  noGo: ['NG-04'],
  forbids: { strokes: 'all', tools: 'all', ceiling: 0 },
} as const satisfies KeepOffFacts;
