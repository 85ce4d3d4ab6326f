// SPDX-License-Identifier: MIT
import type { PointFacts } from '../pointFacts.ts';

export const pc4 = {
  id: 'pc4',
  code: 'PC4',
  zones: ['forearm-volar-radial', 'forearm-volar-ulnar'],
  sides: 'each',
  press: 'may',
  measure: { bcun: 5, from: 'wrist-crease', towards: 'elbow-crease' },
} as const satisfies PointFacts;
