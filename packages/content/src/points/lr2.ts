// SPDX-License-Identifier: MIT
import type { PointFacts } from '../pointFacts.ts';

export const lr2 = {
  id: 'lr2',
  code: 'LR2',
  zones: ['first-web-dorsal'],
  sides: 'each',
  press: 'never',
} as const satisfies PointFacts;
