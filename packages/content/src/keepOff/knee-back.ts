// SPDX-License-Identifier: MIT
import type { KeepOffFacts } from '../keepOffFacts.ts';

export const kneeBack = {
  id: 'knee-back',
  regions: ['knee_back'],
  zones: [{ id: 'knee-back', extent: 'whole' }],
  points: ['bl40'],
  noGo: ['NG-03', 'NG-09'],
  forbids: { strokes: 'all', tools: 'all', ceiling: 0 },
} as const satisfies KeepOffFacts;
