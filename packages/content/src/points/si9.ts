// SPDX-License-Identifier: MIT
import type { PointFacts } from '../pointFacts.ts';

export const si9 = {
  id: 'si9',
  code: 'SI9',
  zones: ['axilla-posterior'],
  sides: 'each',
  press: 'may',
  measure: { bcun: 1, from: 'back-armpit-fold', towards: 'blade-ridge' },
} as const satisfies PointFacts;
