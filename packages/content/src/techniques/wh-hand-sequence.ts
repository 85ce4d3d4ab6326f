// SPDX-License-Identifier: MIT
import type { TechniqueEntry } from '../techniqueEntry.ts';

/**
 * Five phases in one: strokes, small circles, squeezes, shaking, strokes (E01); the tempo is that of the strokes. The last
 * stroke ends at the heel of the hand, so the wrist is no part of it.
 */
export const whHandSequence = {
  id: 'wh-hand-sequence',
  slug: 'whole-hand-massage',
  area: 'wrist-hands',
  regions: ['hand'],
  sides: 'each',
  strokes: ['stroke-light', 'circle', 'knead', 'shake'],
  tempoPerMinute: 10,
  pose: 'sitting',
  tools: ['hand'],
  sideSeconds: { min: 60, max: 180 },
  spots: 10,
  holdSeconds: 0,
  pressure: { start: 1, typical: 3, ceiling: 4 },
  nerveAdjacent: false,
  picture: 'wh-hand-sequence',
  exclude: ['X-NUMB', 'X-BLEED'],
  evidence: {
    grade: 'low',
    basis: 'trial',
    cites: ['madenci-2012', 'field-2004'],
  },
  order: 4,
  fromArticle: false,
  points: [
    { id: 'lu10', meets: 'on' },
    { id: 'pc8', meets: 'on' },
    { id: 'ht8', meets: 'on' },
  ],
  zones: [
    'thenar',
    'palm-central',
    'hypothenar',
    'thumb-palmar',
    'index-palmar',
    'middle-palmar',
    'ring-palmar-radial',
    'ring-palmar-ulnar',
    'little-palmar',
  ],
  repeats: { min: 1, max: 1 },
  otherPoses: [],
} as const satisfies TechniqueEntry;
