// SPDX-License-Identifier: MIT
import type { PointFacts } from '../pointFacts.ts';

export const gb34 = {
  id: 'gb34',
  code: 'GB34',
  zones: ['shin-lateral'],
  sides: 'each',
  press: 'light',
} as const satisfies PointFacts;
