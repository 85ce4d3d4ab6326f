// SPDX-License-Identifier: MIT
import type { PointFacts } from '../pointFacts.ts';

export const gb21 = {
  id: 'gb21',
  code: 'GB21',
  zones: ['shoulder-top'],
  sides: 'each',
  press: 'may',
  measure: { part: 1, of: 2, from: 'neck-base-bone', towards: 'shoulder-tip' },
  pregnancy: 'traditional',
} as const satisfies PointFacts;
