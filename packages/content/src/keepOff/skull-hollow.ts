// SPDX-License-Identifier: MIT
import { MASSAGE_TOOLS } from '@knead/domain';
import type { KeepOffFacts } from '../keepOffFacts.ts';

/** NG-06 holds while the head is turned or tipped back, so what moves under pressure is out. The ceiling is that of the region. */
export const skullHollow = {
  id: 'skull-hollow',
  regions: ['scalp', 'neck_back'],
  zones: [
    { id: 'occiput', extent: 'part' },
    { id: 'nape', extent: 'part' },
  ],
  points: ['gb20'],
  noGo: ['NG-06', 'NG-09'],
  forbids: { strokes: ['pin-move'], tools: MASSAGE_TOOLS, ceiling: 4 },
} as const satisfies KeepOffFacts;
