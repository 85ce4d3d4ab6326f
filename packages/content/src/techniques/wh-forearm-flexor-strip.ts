// SPDX-License-Identifier: MIT
import type { TechniqueEntry } from '../techniqueEntry.ts';

/**
 * Ceiling 5 is 4 on the forearm (`safety.md` 0.6). Near the wrist 3 is the most, and each stroke passes there, so 3 is what
 * it is led at. The hold is the shortest of the paper: a nerve passes under this muscle.
 */
export const whForearmFlexorStrip = {
  id: 'wh-forearm-flexor-strip',
  slug: 'inner-forearm-glide',
  area: 'wrist-hands',
  regions: ['forearm'],
  sides: 'each',
  strokes: ['glide', 'hold'],
  tempoPerMinute: 9,
  pose: 'sitting',
  tools: ['hand'],
  sideSeconds: { min: 45, max: 90 },
  spots: 3,
  holdSeconds: 5,
  pressure: { start: 2, typical: 3, ceiling: 4 },
  nerveAdjacent: false,
  picture: 'wh-forearm-flexor-strip',
  exclude: ['X-BLEED', 'X-VASC'],
  evidence: {
    grade: 'low',
    basis: 'trial',
    cites: ['moraska-2008', 'elliott-2013'],
  },
  order: 5,
  fromArticle: false,
  points: [
    { id: 'pc4', meets: 'on' },
    { id: 'pc6', meets: 'keep-off' },
  ],
  zones: ['forearm-volar-radial', 'forearm-volar-ulnar'],
  tempoSpan: { min: 8, max: 10 },
  repeats: { min: 6, max: 6 },
  otherPoses: [],
} as const satisfies TechniqueEntry;
