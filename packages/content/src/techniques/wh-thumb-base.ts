// SPDX-License-Identifier: MIT
import type { TechniqueEntry } from '../techniqueEntry.ts';

/** Only the outer half of the mound, beside the thumb bone: a nerve crosses the inner half. */
export const whThumbBase = {
  id: 'wh-thumb-base',
  slug: 'thumb-base-circles',
  area: 'wrist-hands',
  regions: ['hand'],
  sides: 'each',
  strokes: ['circle', 'hold'],
  tempoPerMinute: 30,
  pose: 'sitting',
  tools: ['hand'],
  sideSeconds: { min: 30, max: 60 },
  spots: 3,
  holdSeconds: 5,
  pressure: { start: 2, typical: 4, ceiling: 5 },
  nerveAdjacent: false,
  picture: 'wh-thumb-base',
  exclude: ['X-INFL', 'X-BLEED'],
  evidence: {
    grade: 'low',
    basis: 'trial',
    cites: ['madenci-2012', 'field-2004'],
  },
  order: 3,
  fromArticle: true,
  points: [
    { id: 'lu10', meets: 'on' },
    { id: 'lu9', meets: 'keep-off' },
  ],
  zones: ['thenar'],
  repeats: { min: 8, max: 8 },
  otherPoses: [],
} as const satisfies TechniqueEntry;
