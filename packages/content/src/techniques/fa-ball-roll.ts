// SPDX-License-Identifier: MIT
import type { TechniqueEntry } from '../techniqueEntry.ts';

/**
 * Ceiling 5 by hand is 4 with a tool (`safety.md` 0.6). Seated alone: standing on a ball comes after weeks, if at all (R7).
 * One breath on a tender spot, the shortest hold of the paper.
 */
export const faBallRoll = {
  id: 'fa-ball-roll',
  slug: 'ball-under-the-arch',
  area: 'feet-ankles',
  regions: ['foot'],
  sides: 'each',
  strokes: ['roll', 'hold'],
  tempoPerMinute: 12,
  pose: 'sitting',
  tools: ['ball'],
  sideSeconds: { min: 45, max: 120 },
  spots: 2,
  holdSeconds: 10,
  pressure: { start: 2, typical: 4, ceiling: 4 },
  nerveAdjacent: false,
  picture: 'fa-ball-roll',
  exclude: ['X-NUMB', 'X-DFOOT', 'X-BAL', 'X-DVT', 'X-BRUISE'],
  evidence: {
    grade: 'very-low',
    basis: 'trial',
    cites: ['alfuth-2024', 'malone-2015'],
  },
  order: 3,
  fromArticle: false,
  points: [{ id: 'ki1', meets: 'near' }],
  zones: ['sole-medial', 'sole-lateral'],
  tempoSpan: { min: 12, max: 15 },
  repeats: { min: 10, max: 15 },
  otherPoses: [],
} as const satisfies TechniqueEntry;
