// SPDX-License-Identifier: MIT
import type { PointFacts } from '../pointFacts.ts';

export const bl44 = {
  id: 'bl44',
  code: 'BL44',
  zones: ['interscapular'],
  sides: 'each',
  press: 'may',
  level: 'T5',
  measure: { bcun: 3, from: 'back-midline', towards: 'blade-inner-edge' },
} as const satisfies PointFacts;
