// SPDX-License-Identifier: MIT
import type { PointFacts } from '../pointFacts.ts';

export const li11 = {
  id: 'li11',
  code: 'LI11',
  zones: ['elbow-lateral'],
  sides: 'each',
  press: 'light',
  measure: { part: 1, of: 2, from: 'biceps-tendon', towards: 'outer-elbow-bone' },
} as const satisfies PointFacts;
