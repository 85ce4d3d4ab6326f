// SPDX-License-Identifier: MIT
import { MASSAGE_TOOLS } from '@knead/domain';
import { ALL_BUT_GLIDES, type KeepOffFacts } from '../keepOffFacts.ts';

/** On the list of `techniques.md` 0.3 alone. The soft middle of the pad is fine. */
export const heelOfHand = {
  id: 'heel-of-hand',
  regions: ['hand', 'wrist'],
  zones: [
    { id: 'hypothenar', extent: 'part' },
    { id: 'wrist-volar-ulnar', extent: 'part' },
  ],
  points: [],
  noGo: [],
  forbids: { strokes: ALL_BUT_GLIDES, tools: MASSAGE_TOOLS, ceiling: 2 },
} as const satisfies KeepOffFacts;
