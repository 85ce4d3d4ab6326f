// SPDX-License-Identifier: MIT
import type { PointFacts } from '../pointFacts.ts';

export const gb41 = {
  id: 'gb41',
  code: 'GB41',
  zones: ['foot-dorsum', 'foot-lateral-edge'],
  sides: 'each',
  press: 'light',
} as const satisfies PointFacts;
