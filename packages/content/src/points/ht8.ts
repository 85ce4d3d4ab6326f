// SPDX-License-Identifier: MIT
import type { PointFacts } from '../pointFacts.ts';

export const ht8 = {
  id: 'ht8',
  code: 'HT8',
  zones: ['palm-central', 'hypothenar'],
  sides: 'each',
  press: 'may',
} as const satisfies PointFacts;
