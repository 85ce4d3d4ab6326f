// SPDX-License-Identifier: MIT
import type { PointFacts } from '../pointFacts.ts';

export const gv14 = {
  id: 'gv14',
  code: 'GV14',
  zones: ['nape'],
  sides: 'midline',
  press: 'landmark',
  level: 'C7',
} as const satisfies PointFacts;
