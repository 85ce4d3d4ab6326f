// SPDX-License-Identifier: MIT
import type { KeepOffFacts } from '../keepOffFacts.ts';

/** On the list of `techniques.md` 0.3 alone. */
export const innerArm = {
  id: 'inner-arm',
  regions: ['upper_arm'],
  zones: [{ id: 'arm-medial', extent: 'whole' }],
  points: [],
  noGo: [],
  forbids: { strokes: 'all', tools: 'all', ceiling: 0 },
} as const satisfies KeepOffFacts;
