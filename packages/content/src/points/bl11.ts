// SPDX-License-Identifier: MIT
import type { PointFacts } from '../pointFacts.ts';

export const bl11 = {
  id: 'bl11',
  code: 'BL11',
  zones: ['interscapular'],
  sides: 'each',
  press: 'may',
  level: 'T1',
  measure: { bcun: 1.5, from: 'back-midline', towards: 'blade-inner-edge' },
} as const satisfies PointFacts;
