// SPDX-License-Identifier: MIT
import type { PointFacts } from '../pointFacts.ts';

export const bl15 = {
  id: 'bl15',
  code: 'BL15',
  zones: ['interscapular'],
  sides: 'each',
  press: 'may',
  level: 'T5',
  measure: { bcun: 1.5, from: 'back-midline', towards: 'blade-inner-edge' },
} as const satisfies PointFacts;
