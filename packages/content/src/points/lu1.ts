// SPDX-License-Identifier: MIT
import type { PointFacts } from '../pointFacts.ts';

export const lu1 = {
  id: 'lu1',
  code: 'LU1',
  zones: ['chest-upper'],
  sides: 'each',
  press: 'light',
  measure: { bcun: 6, from: 'front-midline', towards: 'shoulder-tip' },
} as const satisfies PointFacts;
