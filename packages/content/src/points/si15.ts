// SPDX-License-Identifier: MIT
import type { PointFacts } from '../pointFacts.ts';

export const si15 = {
  id: 'si15',
  code: 'SI15',
  zones: ['shoulder-top', 'scapula-upper'],
  sides: 'each',
  press: 'may',
  level: 'C7',
  measure: { bcun: 2, from: 'back-midline', towards: 'blade-inner-edge' },
} as const satisfies PointFacts;
