// SPDX-License-Identifier: MIT
import { MASSAGE_TOOLS } from '@knead/domain';
import { ALL_BUT_GLIDES, type KeepOffFacts } from '../keepOffFacts.ts';

/** NG-05 would allow circles; the list of `techniques.md` 0.3 says no pressing, so they are out as well. */
export const outerKnee = {
  id: 'outer-knee',
  regions: ['shin'],
  zones: [
    { id: 'shin-lateral', extent: 'part' },
    { id: 'knee-front', extent: 'part' },
  ],
  points: [],
  noGo: ['NG-05'],
  forbids: { strokes: ALL_BUT_GLIDES, tools: MASSAGE_TOOLS, ceiling: 2 },
} as const satisfies KeepOffFacts;
