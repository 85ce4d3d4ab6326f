// SPDX-License-Identifier: MIT
import type { PointFacts } from '../pointFacts.ts';

export const bl58 = {
  id: 'bl58',
  code: 'BL58',
  zones: ['calf-lower-lateral'],
  sides: 'each',
  press: 'may',
  measure: { bcun: 7, from: 'outer-ankle-bone', towards: 'knee-back-crease' },
} as const satisfies PointFacts;
