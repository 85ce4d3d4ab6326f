// SPDX-License-Identifier: MIT
import type { PointFacts } from '../pointFacts.ts';

export const sp6 = {
  id: 'sp6',
  code: 'SP6',
  zones: ['shin-medial'],
  sides: 'each',
  press: 'landmark',
  measure: { bcun: 3, from: 'inner-ankle-bone', towards: 'kneecap' },
  pregnancy: 'traditional',
} as const satisfies PointFacts;
