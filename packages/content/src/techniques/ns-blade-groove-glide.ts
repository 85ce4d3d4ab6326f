// SPDX-License-Identifier: MIT
import type { TechniqueEntry } from '../techniqueEntry.ts';

/** From the inner end of the groove to its outer third and no further: a nerve passes a notch there. */
export const nsBladeGrooveGlide = {
  id: 'ns-blade-groove-glide',
  slug: 'blade-groove-glide',
  area: 'neck-shoulders',
  regions: ['shoulder', 'upper_back'],
  sides: 'each',
  strokes: ['glide', 'hold'],
  tempoPerMinute: 11,
  pose: 'sitting',
  tools: ['hand'],
  sideSeconds: { min: 30, max: 60 },
  spots: 1,
  holdSeconds: 10,
  pressure: { start: 2, typical: 3, ceiling: 4 },
  nerveAdjacent: false,
  picture: 'ns-blade-groove-glide',
  exclude: ['X-SURG', 'X-BLEED'],
  evidence: { grade: 'none', basis: 'own-judgement', cites: [] },
  order: 6,
  fromArticle: false,
  points: [
    { id: 'si12', meets: 'on' },
    { id: 'si13', meets: 'on' },
  ],
  zones: ['scapula-upper', 'shoulder-top'],
  tempoSpan: { min: 10, max: 12 },
  repeats: { min: 8, max: 10 },
  otherPoses: [],
} as const satisfies TechniqueEntry;
