// SPDX-License-Identifier: MIT
import type { PointFacts } from '../pointFacts.ts';

export const bl10 = {
  id: 'bl10',
  code: 'BL10',
  zones: ['nape'],
  sides: 'each',
  press: 'may',
  level: 'C2',
} as const satisfies PointFacts;
