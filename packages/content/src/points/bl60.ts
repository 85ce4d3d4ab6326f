// SPDX-License-Identifier: MIT
import type { PointFacts } from '../pointFacts.ts';

export const bl60 = {
  id: 'bl60',
  code: 'BL60',
  zones: ['ankle-lateral'],
  sides: 'each',
  press: 'light',
  pregnancy: 'traditional',
} as const satisfies PointFacts;
