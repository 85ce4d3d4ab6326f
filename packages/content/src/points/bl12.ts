// SPDX-License-Identifier: MIT
import type { PointFacts } from '../pointFacts.ts';

export const bl12 = {
  id: 'bl12',
  code: 'BL12',
  zones: ['interscapular'],
  sides: 'each',
  press: 'may',
  level: 'T2',
  measure: { bcun: 1.5, from: 'back-midline', towards: 'blade-inner-edge' },
} as const satisfies PointFacts;
