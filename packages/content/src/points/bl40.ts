// SPDX-License-Identifier: MIT
import type { PointFacts } from '../pointFacts.ts';

export const bl40 = {
  id: 'bl40',
  code: 'BL40',
  zones: ['knee-back'],
  sides: 'each',
  press: 'never',
} as const satisfies PointFacts;
