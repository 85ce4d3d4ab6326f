// SPDX-License-Identifier: MIT
import type { PointFacts } from '../pointFacts.ts';

export const st43 = {
  id: 'st43',
  code: 'ST43',
  zones: ['foot-dorsum'],
  sides: 'each',
  press: 'light',
} as const satisfies PointFacts;
