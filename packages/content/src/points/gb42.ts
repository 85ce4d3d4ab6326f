// SPDX-License-Identifier: MIT
import type { PointFacts } from '../pointFacts.ts';

export const gb42 = {
  id: 'gb42',
  code: 'GB42',
  zones: ['foot-dorsum', 'foot-lateral-edge'],
  sides: 'each',
  press: 'light',
} as const satisfies PointFacts;
