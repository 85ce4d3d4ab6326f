// SPDX-License-Identifier: MIT
import type { KeepOffFacts } from '../keepOffFacts.ts';

export const funnyBone = {
  id: 'funny-bone',
  regions: ['elbow'],
  zones: [{ id: 'elbow-medial', extent: 'part' }],
  points: ['si8'],
  noGo: ['NG-03'],
  forbids: { strokes: 'all', tools: 'all', ceiling: 0 },
} as const satisfies KeepOffFacts;
