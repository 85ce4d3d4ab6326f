// SPDX-License-Identifier: MIT
import type { PointFacts } from '../pointFacts.ts';

export const si8 = {
  id: 'si8',
  code: 'SI8',
  zones: ['elbow-medial'],
  sides: 'each',
  press: 'never',
} as const satisfies PointFacts;
