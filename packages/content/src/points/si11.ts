// SPDX-License-Identifier: MIT
import type { PointFacts } from '../pointFacts.ts';

export const si11 = {
  id: 'si11',
  code: 'SI11',
  zones: ['scapula-lower'],
  sides: 'each',
  press: 'may',
  measure: { part: 1, of: 3, from: 'blade-ridge', towards: 'blade-tip' },
} as const satisfies PointFacts;
