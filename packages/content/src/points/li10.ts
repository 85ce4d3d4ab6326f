// SPDX-License-Identifier: MIT
import type { PointFacts } from '../pointFacts.ts';

export const li10 = {
  id: 'li10',
  code: 'LI10',
  zones: ['forearm-dorsal-radial'],
  sides: 'each',
  press: 'light',
  measure: { bcun: 2, from: 'elbow-crease', towards: 'back-wrist-crease' },
} as const satisfies PointFacts;
