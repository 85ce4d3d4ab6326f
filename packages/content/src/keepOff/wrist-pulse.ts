// SPDX-License-Identifier: MIT
import { MASSAGE_TOOLS } from '@knead/domain';
import { ALL_BUT_GLIDES, type KeepOffFacts } from '../keepOffFacts.ts';

/** Its own place on the list of `techniques.md` 0.3, beside the crease of NG-05; so circles are out as well. */
export const wristPulse = {
  id: 'wrist-pulse',
  regions: ['wrist'],
  zones: [{ id: 'wrist-volar-radial', extent: 'part' }],
  points: ['lu9'],
  noGo: ['NG-05', 'NG-09'],
  forbids: { strokes: ALL_BUT_GLIDES, tools: MASSAGE_TOOLS, ceiling: 2 },
} as const satisfies KeepOffFacts;
