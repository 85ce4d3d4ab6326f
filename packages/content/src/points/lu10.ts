// SPDX-License-Identifier: MIT
import type { PointFacts } from '../pointFacts.ts';

export const lu10 = {
  id: 'lu10',
  code: 'LU10',
  zones: ['thenar'],
  sides: 'each',
  press: 'may',
  measure: { part: 1, of: 2, from: 'thumb-bone-base', towards: 'thumb-knuckle' },
} as const satisfies PointFacts;
