// SPDX-License-Identifier: MIT
import type { PointFacts } from '../pointFacts.ts';

export const sp5 = {
  id: 'sp5',
  code: 'SP5',
  zones: ['ankle-medial'],
  sides: 'each',
  press: 'light',
  measure: { part: 1, of: 2, from: 'foot-inner-bump', towards: 'inner-ankle-bone' },
} as const satisfies PointFacts;
