// SPDX-License-Identifier: MIT
import type { PointFacts } from '../pointFacts.ts';

export const li4 = {
  id: 'li4',
  code: 'LI4',
  zones: ['dorsal-web'],
  sides: 'each',
  press: 'may',
  measure: { part: 1, of: 2, from: 'index-bone-base', towards: 'index-knuckle' },
  pregnancy: 'traditional',
} as const satisfies PointFacts;
