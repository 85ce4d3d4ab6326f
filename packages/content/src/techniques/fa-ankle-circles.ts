// SPDX-License-Identifier: MIT
import type { TechniqueEntry } from '../techniqueEntry.ts';

/** Highest 3, and 2 behind the inner bone; the step goes there too, so 2 is what it is led at. */
export const faAnkleCircles = {
  id: 'fa-ankle-circles',
  slug: 'ankle-circles',
  area: 'feet-ankles',
  regions: ['ankle', 'foot'],
  sides: 'each',
  strokes: ['circle'],
  tempoPerMinute: 30,
  pose: 'sitting',
  tools: ['hand'],
  sideSeconds: { min: 30, max: 60 },
  spots: 6,
  holdSeconds: 0,
  pressure: { start: 1, typical: 2, ceiling: 3 },
  nerveAdjacent: true,
  picture: 'fa-ankle-circles',
  exclude: ['X-DVT', 'X-PREG', 'X-VASC', 'X-NUMB', 'X-BRUISE'],
  evidence: {
    grade: 'low',
    basis: 'trial',
    cites: ['gok-metin-2017', 'chatchawan-2015'],
  },
  order: 2,
  fromArticle: true,
  points: [
    { id: 'ki3', meets: 'on' },
    { id: 'ki6', meets: 'on' },
    { id: 'sp5', meets: 'on' },
    { id: 'bl60', meets: 'on' },
    { id: 'bl62', meets: 'on' },
    { id: 'gb40', meets: 'on' },
  ],
  zones: ['ankle-medial', 'ankle-lateral', 'ankle-front'],
  repeats: { min: 8, max: 8 },
  otherPoses: [],
} as const satisfies TechniqueEntry;
