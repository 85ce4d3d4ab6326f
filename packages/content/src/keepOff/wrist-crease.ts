// SPDX-License-Identifier: MIT
import { MASSAGE_TOOLS } from '@knead/domain';
import { ALL_BUT_GLIDES_AND_CIRCLES, type KeepOffFacts } from '../keepOffFacts.ts';

export const wristCrease = {
  id: 'wrist-crease',
  regions: ['wrist'],
  zones: [
    { id: 'wrist-volar-radial', extent: 'whole' },
    { id: 'wrist-volar-ulnar', extent: 'whole' },
  ],
  points: ['pc7', 'ht7'],
  noGo: ['NG-05', 'NG-09'],
  forbids: { strokes: ALL_BUT_GLIDES_AND_CIRCLES, tools: MASSAGE_TOOLS, ceiling: 3 },
} as const satisfies KeepOffFacts;
