// SPDX-License-Identifier: MIT
import type { TechniqueEntry } from '../techniqueEntry.ts';

/** A nerve lies shallow here, so it is glides alone (NG-05, E46). */
export const whAboveCrease = {
  id: 'wh-above-crease',
  slug: 'above-the-wrist-glide',
  area: 'wrist-hands',
  regions: ['forearm', 'wrist'],
  sides: 'each',
  strokes: ['glide'],
  tempoPerMinute: 11,
  pose: 'sitting',
  tools: ['hand'],
  sideSeconds: { min: 30, max: 45 },
  spots: 1,
  holdSeconds: 0,
  pressure: { start: 1, typical: 2, ceiling: 3 },
  nerveAdjacent: true,
  picture: 'wh-above-crease',
  exclude: ['X-NUMB', 'X-BLEED', 'X-VASC', 'X-FRAC', 'X-SURG'],
  evidence: {
    grade: 'low',
    basis: 'trial',
    cites: ['madenci-2012', 'field-2004', 'suh-2022'],
  },
  order: 2,
  fromArticle: true,
  points: [
    { id: 'pc6', meets: 'on' },
    { id: 'pc7', meets: 'near' },
    { id: 'ht7', meets: 'keep-off' },
    { id: 'lu9', meets: 'keep-off' },
  ],
  zones: ['forearm-volar-radial', 'forearm-volar-ulnar'],
  tempoSpan: { min: 10, max: 12 },
  repeats: { min: 6, max: 8 },
  otherPoses: [],
} as const satisfies TechniqueEntry;
