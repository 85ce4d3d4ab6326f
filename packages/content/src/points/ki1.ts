// SPDX-License-Identifier: MIT
import type { PointFacts } from '../pointFacts.ts';

export const ki1 = {
  id: 'ki1',
  code: 'KI1',
  zones: ['sole-medial', 'sole-lateral', 'ball-medial', 'ball-lateral'],
  sides: 'each',
  press: 'may',
  measure: { part: 1, of: 3, from: 'toe-webs', towards: 'heel-back' },
  pregnancy: 'some-lists',
} as const satisfies PointFacts;
