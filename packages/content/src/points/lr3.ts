// SPDX-License-Identifier: MIT
import type { PointFacts } from '../pointFacts.ts';

export const lr3 = {
  id: 'lr3',
  code: 'LR3',
  zones: ['foot-dorsum', 'first-web-dorsal'],
  sides: 'each',
  press: 'light',
} as const satisfies PointFacts;
