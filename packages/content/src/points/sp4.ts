// SPDX-License-Identifier: MIT
import type { PointFacts } from '../pointFacts.ts';

export const sp4 = {
  id: 'sp4',
  code: 'SP4',
  zones: ['foot-medial-edge', 'sole-medial'],
  sides: 'each',
  press: 'may',
} as const satisfies PointFacts;
