// SPDX-License-Identifier: MIT
import type { PointFacts } from '../pointFacts.ts';

export const ki2 = {
  id: 'ki2',
  code: 'KI2',
  zones: ['foot-medial-edge', 'sole-medial'],
  sides: 'each',
  press: 'may',
} as const satisfies PointFacts;
