// SPDX-License-Identifier: MIT
import type { TechniqueEntry } from '../techniqueEntry.ts';

/**
 * Ceiling 4 of the forearm is 3 with a tool (`safety.md` 0.6). The ball goes on top, under the other hand: below a forearm
 * lying palm down it would press the palm side. The wrist is bent only when the ball is off, because the nerve to the
 * fingers runs through this muscle (E46).
 */
export const whForearmExtensorRoll = {
  id: 'wh-forearm-extensor-roll',
  slug: 'outer-forearm-roll',
  area: 'wrist-hands',
  regions: ['forearm'],
  sides: 'each',
  strokes: ['roll', 'hold'],
  tempoPerMinute: 12,
  pose: 'sitting',
  tools: ['ball'],
  sideSeconds: { min: 30, max: 90 },
  spots: 2,
  holdSeconds: 10,
  pressure: { start: 2, typical: 3, ceiling: 3 },
  nerveAdjacent: false,
  picture: 'wh-forearm-extensor-roll',
  exclude: ['X-BLEED'],
  evidence: {
    grade: 'very-low',
    basis: 'trial',
    cites: ['matsubara-2011', 'wu-2010'],
  },
  order: 6,
  fromArticle: false,
  points: [
    { id: 'li10', meets: 'near' },
    { id: 'li11', meets: 'keep-off' },
    { id: 'te5', meets: 'keep-off' },
  ],
  zones: ['forearm-dorsal-radial', 'forearm-dorsal-mid'],
  tempoSpan: { min: 12, max: 15 },
  repeats: { min: 10, max: 12 },
  otherPoses: [],
} as const satisfies TechniqueEntry;
