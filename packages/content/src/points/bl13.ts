// SPDX-License-Identifier: MIT
import type { PointFacts } from '../pointFacts.ts';

export const bl13 = {
  id: 'bl13',
  code: 'BL13',
  zones: ['interscapular'],
  sides: 'each',
  press: 'may',
  level: 'T3',
  measure: { bcun: 1.5, from: 'back-midline', towards: 'blade-inner-edge' },
} as const satisfies PointFacts;
