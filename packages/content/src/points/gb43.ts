// SPDX-License-Identifier: MIT
import type { PointFacts } from '../pointFacts.ts';

export const gb43 = {
  id: 'gb43',
  code: 'GB43',
  zones: ['toes-2-4-dorsal', 'little-toe-dorsal'],
  sides: 'each',
  press: 'never',
} as const satisfies PointFacts;
