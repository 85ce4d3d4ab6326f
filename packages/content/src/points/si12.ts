// SPDX-License-Identifier: MIT
import type { PointFacts } from '../pointFacts.ts';

export const si12 = {
  id: 'si12',
  code: 'SI12',
  zones: ['scapula-upper'],
  sides: 'each',
  press: 'may',
} as const satisfies PointFacts;
