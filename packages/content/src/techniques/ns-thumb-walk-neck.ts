// SPDX-License-Identifier: MIT
import type { TechniqueEntry } from '../techniqueEntry.ts';

/** From the corner of neck and shoulder, two finger-widths beside the midline, up to the edge of the skull. */
export const nsThumbWalkNeck = {
  id: 'ns-thumb-walk-neck',
  slug: 'neck-thumb-walk',
  area: 'neck-shoulders',
  regions: ['neck_back', 'scalp', 'shoulder'],
  sides: 'each',
  strokes: ['circle', 'press-walk'],
  tempoPerMinute: 30,
  pose: 'sitting',
  tools: ['hand'],
  sideSeconds: { min: 30, max: 90 },
  spots: 6,
  holdSeconds: 3,
  pressure: { start: 2, typical: 3, ceiling: 4 },
  nerveAdjacent: false,
  picture: 'ns-thumb-walk-neck',
  exclude: ['X-NECK', 'X-VASC', 'X-BLEED'],
  evidence: {
    grade: 'low',
    basis: 'trial',
    cites: ['sherman-2014', 'gross-2024', 'gemmell-2008'],
  },
  order: 2,
  fromArticle: true,
  points: [
    { id: 'bl10', meets: 'on' },
    { id: 'gb20', meets: 'near' },
    { id: 'gv14', meets: 'near' },
  ],
  zones: ['nape'],
  repeats: { min: 2, max: 3 },
  otherPoses: [],
} as const satisfies TechniqueEntry;
