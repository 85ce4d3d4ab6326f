// SPDX-License-Identifier: MIT
import type { PointFacts } from '../pointFacts.ts';

export const pc8 = {
  id: 'pc8',
  code: 'PC8',
  zones: ['palm-central'],
  sides: 'each',
  press: 'may',
  disputed: true,
} as const satisfies PointFacts;
