// SPDX-License-Identifier: MIT
import type { TechniqueEntry } from '../techniqueEntry.ts';

/** Short repeated holds instead of one long one: near the neck no hold lasts more than 10 s (`safety.md` 4.2). */
export const nsKnotHold = {
  id: 'ns-knot-hold',
  slug: 'knot-hold',
  area: 'neck-shoulders',
  regions: ['shoulder', 'neck_back'],
  sides: 'each',
  strokes: ['hold'],
  pose: 'sitting',
  tools: ['hand'],
  sideSeconds: { min: 30, max: 120 },
  spots: 2,
  holdSeconds: 10,
  pressure: { start: 2, typical: 4, ceiling: 5 },
  nerveAdjacent: false,
  picture: 'ns-knot-hold',
  exclude: ['X-NECK', 'X-BLEED', 'X-OSTEO', 'X-PREG'],
  evidence: {
    grade: 'very-low',
    basis: 'trial',
    cites: ['compression-review-2022', 'fernandez-2006', 'gemmell-2008', 'aksoy-2009'],
  },
  order: 3,
  fromArticle: true,
  points: [{ id: 'gb21', meets: 'on' }],
  zones: ['shoulder-top'],
  repeats: { min: 2, max: 2 },
  otherPoses: ['standing-at-wall'],
} as const satisfies TechniqueEntry;
