// SPDX-License-Identifier: MIT
import type { PointFacts } from '../pointFacts.ts';

export const bl42 = {
  id: 'bl42',
  code: 'BL42',
  zones: ['interscapular'],
  sides: 'each',
  press: 'may',
  level: 'T3',
  measure: { bcun: 3, from: 'back-midline', towards: 'blade-inner-edge' },
} as const satisfies PointFacts;
