// SPDX-License-Identifier: MIT
import type { PointFacts } from '../pointFacts.ts';

export const bl41 = {
  id: 'bl41',
  code: 'BL41',
  zones: ['interscapular'],
  sides: 'each',
  press: 'may',
  level: 'T2',
  measure: { bcun: 3, from: 'back-midline', towards: 'blade-inner-edge' },
} as const satisfies PointFacts;
