// SPDX-License-Identifier: MIT
import type { PointFacts } from '../pointFacts.ts';

export const si14 = {
  id: 'si14',
  code: 'SI14',
  zones: ['scapula-upper', 'interscapular'],
  sides: 'each',
  press: 'may',
  level: 'T1',
  measure: { bcun: 3, from: 'back-midline', towards: 'blade-inner-edge' },
} as const satisfies PointFacts;
