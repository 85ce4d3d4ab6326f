// SPDX-License-Identifier: MIT
import type { PointFacts } from '../pointFacts.ts';

export const te15 = {
  id: 'te15',
  code: 'TE15',
  zones: ['shoulder-top', 'scapula-upper'],
  sides: 'each',
  press: 'may',
  measure: { part: 1, of: 2, from: 'gb21', towards: 'si13' },
} as const satisfies PointFacts;
