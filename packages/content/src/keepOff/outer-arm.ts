// SPDX-License-Identifier: MIT
import { MASSAGE_TOOLS } from '@knead/domain';
import { ALL_BUT_GLIDES_AND_CIRCLES, type KeepOffFacts } from '../keepOffFacts.ts';

export const outerArm = {
  id: 'outer-arm',
  regions: ['upper_arm'],
  zones: [
    { id: 'arm-lateral-lower', extent: 'part' },
    { id: 'arm-back', extent: 'part' },
  ],
  points: [],
  noGo: ['NG-05'],
  forbids: { strokes: ALL_BUT_GLIDES_AND_CIRCLES, tools: MASSAGE_TOOLS, ceiling: 3 },
} as const satisfies KeepOffFacts;
