// SPDX-License-Identifier: MIT
import type { PointFacts } from '../pointFacts.ts';

export const gv16 = {
  id: 'gv16',
  code: 'GV16',
  zones: ['occiput'],
  sides: 'midline',
  press: 'never',
} as const satisfies PointFacts;
