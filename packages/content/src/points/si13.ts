// SPDX-License-Identifier: MIT
import type { PointFacts } from '../pointFacts.ts';

export const si13 = {
  id: 'si13',
  code: 'SI13',
  zones: ['scapula-upper'],
  sides: 'each',
  press: 'may',
} as const satisfies PointFacts;
