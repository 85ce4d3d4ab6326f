// SPDX-License-Identifier: MIT
import { MASSAGE_TOOLS } from '@knead/domain';
import type { KeepOffFacts } from '../keepOffFacts.ts';

/** The list of `techniques.md` 0.3 says no pressing, NG-07 no more than 3. */
export const kidneys = {
  id: 'kidneys',
  regions: ['low_back'],
  zones: [{ id: 'low-back', extent: 'part' }],
  points: [],
  noGo: ['NG-07'],
  forbids: { strokes: ['hold', 'pin-move', 'press-walk'], tools: MASSAGE_TOOLS, ceiling: 3 },
} as const satisfies KeepOffFacts;
