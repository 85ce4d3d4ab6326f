// SPDX-License-Identifier: MIT
import type { PointFacts } from '../pointFacts.ts';

export const bl57 = {
  id: 'bl57',
  code: 'BL57',
  zones: ['calf-upper', 'calf-lower-lateral'],
  sides: 'each',
  press: 'may',
} as const satisfies PointFacts;
