// SPDX-License-Identifier: MIT
import type { PointFacts } from '../pointFacts.ts';

export const bl62 = {
  id: 'bl62',
  code: 'BL62',
  zones: ['ankle-lateral'],
  sides: 'each',
  press: 'light',
} as const satisfies PointFacts;
