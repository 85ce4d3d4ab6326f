// SPDX-License-Identifier: MIT
import type { PointFacts } from '../pointFacts.ts';

export const te5 = {
  id: 'te5',
  code: 'TE5',
  zones: ['forearm-dorsal-mid'],
  sides: 'each',
  press: 'may',
  measure: { bcun: 2, from: 'back-wrist-crease', towards: 'elbow-tip' },
} as const satisfies PointFacts;
