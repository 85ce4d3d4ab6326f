// SPDX-License-Identifier: MIT
import { MASSAGE_TOOLS } from '@knead/domain';
import { ALL_BUT_GLIDES_AND_CIRCLES, type KeepOffFacts } from '../keepOffFacts.ts';

/** The ceiling is that of `fa-ankle-circles` behind the inner bone. */
export const innerAnkle = {
  id: 'inner-ankle',
  regions: ['ankle'],
  zones: [{ id: 'ankle-medial', extent: 'part' }],
  points: ['ki3'],
  noGo: ['NG-05', 'NG-09'],
  forbids: { strokes: ALL_BUT_GLIDES_AND_CIRCLES, tools: MASSAGE_TOOLS, ceiling: 2 },
} as const satisfies KeepOffFacts;
