// SPDX-License-Identifier: MIT
import type { TechniqueEntry } from '../techniqueEntry.ts';

/** The ridge begins at the neck, so the limits of the back of the neck hold here as well. */
export const nsTrapKnead = {
  id: 'ns-trap-knead',
  slug: 'shoulder-top-knead',
  area: 'neck-shoulders',
  regions: ['shoulder', 'neck_back'],
  sides: 'each',
  strokes: ['knead', 'stroke-light'],
  tempoPerMinute: 24,
  pose: 'sitting',
  tools: ['hand'],
  sideSeconds: { min: 30, max: 90 },
  spots: 4,
  holdSeconds: 2,
  pressure: { start: 2, typical: 4, ceiling: 5 },
  nerveAdjacent: false,
  picture: 'ns-trap-knead',
  exclude: ['X-NECK', 'X-BLEED', 'X-CANC', 'X-PREG', 'X-PORT'],
  evidence: {
    grade: 'low',
    basis: 'trial',
    cites: ['sherman-2014', 'gross-2024', 'matsubara-2011'],
  },
  order: 1,
  fromArticle: true,
  points: [
    { id: 'gb21', meets: 'on' },
    { id: 'te15', meets: 'near' },
  ],
  zones: ['shoulder-top'],
  tempoSpan: { min: 20, max: 30 },
  repeats: { min: 15, max: 20 },
  otherPoses: [],
} as const satisfies TechniqueEntry;
