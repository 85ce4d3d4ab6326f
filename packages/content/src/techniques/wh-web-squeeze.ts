// SPDX-License-Identifier: MIT
import type { TechniqueEntry } from '../techniqueEntry.ts';

/** Led as slow pulses; the hold is the shortest of the paper, so that three of them stay within 60 s on the spot. */
export const whWebSqueeze = {
  id: 'wh-web-squeeze',
  slug: 'thumb-web-squeeze',
  area: 'wrist-hands',
  regions: ['hand'],
  sides: 'each',
  strokes: ['squeeze', 'hold', 'circle'],
  tempoPerMinute: 10,
  pose: 'sitting',
  tools: ['hand'],
  sideSeconds: { min: 30, max: 60 },
  spots: 1,
  holdSeconds: 20,
  pressure: { start: 2, typical: 4, ceiling: 5 },
  nerveAdjacent: false,
  picture: 'wh-web-squeeze',
  exclude: ['X-PREG', 'X-BLEED', 'X-INFL'],
  evidence: {
    grade: 'very-low',
    basis: 'trial',
    cites: ['matsubara-2011'],
  },
  order: 8,
  fromArticle: false,
  points: [{ id: 'li4', meets: 'on' }],
  zones: ['dorsal-web'],
  repeats: { min: 2, max: 3 },
  otherPoses: [],
} as const satisfies TechniqueEntry;
