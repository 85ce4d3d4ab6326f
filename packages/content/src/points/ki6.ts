// SPDX-License-Identifier: MIT
import type { PointFacts } from '../pointFacts.ts';

export const ki6 = {
  id: 'ki6',
  code: 'KI6',
  zones: ['ankle-medial'],
  sides: 'each',
  press: 'light',
  measure: { bcun: 1, from: 'inner-ankle-bone', towards: 'sole' },
} as const satisfies PointFacts;
