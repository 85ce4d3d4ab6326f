// SPDX-License-Identifier: MIT
import type { PointFacts } from '../pointFacts.ts';

export const gb20 = {
  id: 'gb20',
  code: 'GB20',
  zones: ['occiput', 'nape'],
  sides: 'each',
  press: 'may',
} as const satisfies PointFacts;
