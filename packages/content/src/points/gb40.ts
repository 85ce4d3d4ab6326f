// SPDX-License-Identifier: MIT
import type { PointFacts } from '../pointFacts.ts';

export const gb40 = {
  id: 'gb40',
  code: 'GB40',
  zones: ['ankle-lateral', 'ankle-front'],
  sides: 'each',
  press: 'light',
} as const satisfies PointFacts;
