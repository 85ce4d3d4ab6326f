// SPDX-License-Identifier: MIT
import type { PointFacts } from '../pointFacts.ts';

export const gb39 = {
  id: 'gb39',
  code: 'GB39',
  zones: ['shin-lateral'],
  sides: 'each',
  press: 'light',
  measure: { bcun: 3, from: 'outer-ankle-bone', towards: 'knee-back-crease' },
} as const satisfies PointFacts;
