// SPDX-License-Identifier: MIT
import type { PointFacts } from '../pointFacts.ts';

export const st44 = {
  id: 'st44',
  code: 'ST44',
  zones: ['toes-2-4-dorsal', 'foot-dorsum'],
  sides: 'each',
  press: 'never',
} as const satisfies PointFacts;
