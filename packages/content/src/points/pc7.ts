// SPDX-License-Identifier: MIT
import type { PointFacts } from '../pointFacts.ts';

export const pc7 = {
  id: 'pc7',
  code: 'PC7',
  zones: ['wrist-volar-radial', 'wrist-volar-ulnar'],
  sides: 'each',
  press: 'light',
} as const satisfies PointFacts;
