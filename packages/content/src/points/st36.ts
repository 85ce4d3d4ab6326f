// SPDX-License-Identifier: MIT
import type { PointFacts } from '../pointFacts.ts';

export const st36 = {
  id: 'st36',
  code: 'ST36',
  zones: ['shin-lateral'],
  sides: 'each',
  press: 'may',
  measure: { bcun: 3, from: 'kneecap-outer-hollow', towards: 'outer-ankle-bone' },
} as const satisfies PointFacts;
