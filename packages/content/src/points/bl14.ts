// SPDX-License-Identifier: MIT
import type { PointFacts } from '../pointFacts.ts';

export const bl14 = {
  id: 'bl14',
  code: 'BL14',
  zones: ['interscapular'],
  sides: 'each',
  press: 'may',
  level: 'T4',
  measure: { bcun: 1.5, from: 'back-midline', towards: 'blade-inner-edge' },
} as const satisfies PointFacts;
