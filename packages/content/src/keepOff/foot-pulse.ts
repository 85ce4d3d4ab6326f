// SPDX-License-Identifier: MIT
import { MASSAGE_TOOLS } from '@knead/domain';
import { ALL_BUT_GLIDES, type KeepOffFacts } from '../keepOffFacts.ts';

/** On the list of `techniques.md` 0.3 alone. The ceiling is that of `fa-met-glide` in the first groove. */
export const footPulse = {
  id: 'foot-pulse',
  regions: ['foot'],
  zones: [
    { id: 'foot-dorsum', extent: 'part' },
    { id: 'first-web-dorsal', extent: 'part' },
  ],
  points: ['lr3', 'st42'],
  noGo: [],
  forbids: { strokes: ALL_BUT_GLIDES, tools: MASSAGE_TOOLS, ceiling: 2 },
} as const satisfies KeepOffFacts;
