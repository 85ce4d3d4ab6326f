// SPDX-License-Identifier: MIT
import type { PointFacts } from '../pointFacts.ts';

export const bl43 = {
  id: 'bl43',
  code: 'BL43',
  zones: ['interscapular'],
  sides: 'each',
  press: 'may',
  level: 'T4',
  measure: { bcun: 3, from: 'back-midline', towards: 'blade-inner-edge' },
} as const satisfies PointFacts;
