// SPDX-License-Identifier: MIT
import type { PointFacts } from '../pointFacts.ts';

export const ki3 = {
  id: 'ki3',
  code: 'KI3',
  zones: ['ankle-medial'],
  sides: 'each',
  press: 'light',
  pregnancy: 'some-lists',
} as const satisfies PointFacts;
