// SPDX-License-Identifier: MIT
import type { PointFacts } from '../pointFacts.ts';

export const si10 = {
  id: 'si10',
  code: 'SI10',
  zones: ['scapula-lower', 'axilla-posterior'],
  sides: 'each',
  press: 'may',
} as const satisfies PointFacts;
