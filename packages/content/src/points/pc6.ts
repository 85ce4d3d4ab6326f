// SPDX-License-Identifier: MIT
import type { PointFacts } from '../pointFacts.ts';

export const pc6 = {
  id: 'pc6',
  code: 'PC6',
  zones: ['forearm-volar-radial', 'forearm-volar-ulnar'],
  sides: 'each',
  press: 'light',
  measure: { bcun: 2, from: 'wrist-crease', towards: 'elbow-crease' },
} as const satisfies PointFacts;
