// SPDX-License-Identifier: MIT
import type { PointFacts } from '../pointFacts.ts';

export const st42 = {
  id: 'st42',
  code: 'ST42',
  zones: ['foot-dorsum'],
  sides: 'each',
  press: 'never',
} as const satisfies PointFacts;
