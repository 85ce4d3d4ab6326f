// SPDX-License-Identifier: MIT
import type { TechniqueEntry } from '../techniqueEntry.ts';

/**
 * Never the hard centre of the heel of the hand, nor its little-finger side: nerves lie there (`techniques.md` 0.3).
 * The short press between the hand bones became a glide, so that nothing is held.
 */
export const whPalmPads = {
  id: 'wh-palm-pads',
  slug: 'palm-pads',
  area: 'wrist-hands',
  regions: ['hand'],
  sides: 'each',
  strokes: ['circle', 'glide'],
  tempoPerMinute: 30,
  pose: 'sitting',
  tools: ['hand'],
  sideSeconds: { min: 30, max: 90 },
  spots: 5,
  holdSeconds: 0,
  pressure: { start: 2, typical: 4, ceiling: 5 },
  nerveAdjacent: false,
  picture: 'wh-palm-pads',
  exclude: ['X-NUMB', 'X-BLEED'],
  evidence: {
    grade: 'low',
    basis: 'trial',
    cites: ['madenci-2012', 'field-2004'],
  },
  order: 1,
  fromArticle: true,
  points: [
    { id: 'lu10', meets: 'on' },
    { id: 'pc8', meets: 'on' },
    { id: 'ht8', meets: 'on' },
  ],
  zones: ['thenar', 'hypothenar', 'palm-central'],
  tempoSpan: { min: 24, max: 40 },
  repeats: { min: 8, max: 8 },
  otherPoses: [],
} as const satisfies TechniqueEntry;
