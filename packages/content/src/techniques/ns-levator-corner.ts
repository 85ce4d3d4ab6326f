// SPDX-License-Identifier: MIT
import type { TechniqueEntry } from '../techniqueEntry.ts';

/**
 * The paper nods the head while the spot is pressed. Nothing is pressed at the neck while it moves (NG-06, `product.md` 9), so
 * these are short presses with the head still. Whoever may not have neck work may not have this: hence the region of the neck.
 * The paper says low, but its one source is very low: the lower is kept.
 */
export const nsLevatorCorner = {
  id: 'ns-levator-corner',
  slug: 'blade-corner-press',
  area: 'neck-shoulders',
  regions: ['shoulder', 'neck_back', 'upper_back'],
  sides: 'each',
  strokes: ['hold'],
  pose: 'sitting',
  tools: ['hand'],
  sideSeconds: { min: 30, max: 60 },
  spots: 1,
  holdSeconds: 5,
  pressure: { start: 2, typical: 4, ceiling: 5 },
  nerveAdjacent: false,
  picture: 'ns-levator-corner',
  exclude: ['X-NECK', 'X-OSTEO', 'X-BLEED', 'X-PREG'],
  evidence: { grade: 'very-low', basis: 'trial', cites: ['matsubara-2011'] },
  order: 5,
  fromArticle: false,
  points: [
    { id: 'te15', meets: 'on' },
    { id: 'si14', meets: 'near' },
    { id: 'si13', meets: 'near' },
    { id: 'si15', meets: 'near' },
  ],
  zones: ['scapula-upper', 'shoulder-top'],
  repeats: { min: 5, max: 5 },
  otherPoses: [],
} as const satisfies TechniqueEntry;
