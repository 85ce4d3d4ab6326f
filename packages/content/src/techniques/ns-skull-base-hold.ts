// SPDX-License-Identifier: MIT
import type { TechniqueEntry } from '../techniqueEntry.ts';

/**
 * The paper holds for 20 to 30 s and nods: here at most 10 s, more often, in two places (`safety.md` 4.2), and the head stays
 * still (NG-06). By hand alone: on balls the weight of the head cannot be taken off every 10 s.
 */
export const nsSkullBaseHold = {
  id: 'ns-skull-base-hold',
  slug: 'skull-base-rest',
  area: 'neck-shoulders',
  regions: ['scalp', 'neck_back'],
  sides: 'both',
  strokes: ['hold'],
  pose: 'sitting',
  tools: ['hand'],
  sideSeconds: { min: 60, max: 120 },
  spots: 2,
  holdSeconds: 10,
  pressure: { start: 1, typical: 3, ceiling: 4 },
  nerveAdjacent: false,
  picture: 'ns-skull-base-hold',
  exclude: ['X-NECK', 'X-VASC', 'X-PREG'],
  evidence: { grade: 'very-low', basis: 'trial', cites: ['gross-2024'] },
  order: 4,
  fromArticle: false,
  points: [
    { id: 'gb20', meets: 'on' },
    { id: 'bl10', meets: 'near' },
    { id: 'gv16', meets: 'keep-off' },
  ],
  zones: ['occiput', 'nape'],
  repeats: { min: 6, max: 9 },
  otherPoses: ['lying'],
} as const satisfies TechniqueEntry;
