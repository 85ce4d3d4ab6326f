// SPDX-License-Identifier: MIT
import type { PointFacts } from '../pointFacts.ts';

export const lu9 = {
  id: 'lu9',
  code: 'LU9',
  zones: ['wrist-volar-radial'],
  sides: 'each',
  press: 'never',
} as const satisfies PointFacts;
