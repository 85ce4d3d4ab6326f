// SPDX-License-Identifier: MIT
import type { PointFacts } from '../pointFacts.ts';

export const ht7 = {
  id: 'ht7',
  code: 'HT7',
  zones: ['wrist-volar-ulnar'],
  sides: 'each',
  press: 'never',
} as const satisfies PointFacts;
