// SPDX-License-Identifier: MIT
import type { TechniqueEntry } from '../techniqueEntry.ts';

/** With the flat of the fingers, as skin that may be numb asks for (`product.md` 9). */
export const faToeMilk = {
  id: 'fa-toe-milk',
  slug: 'toe-by-toe-squeeze',
  area: 'feet-ankles',
  regions: ['foot'],
  sides: 'each',
  strokes: ['squeeze', 'stroke-light'],
  tempoPerMinute: 15,
  pose: 'sitting',
  tools: ['hand'],
  sideSeconds: { min: 30, max: 90 },
  spots: 5,
  holdSeconds: 3,
  pressure: { start: 1, typical: 2, ceiling: 3 },
  nerveAdjacent: false,
  picture: 'fa-toe-milk',
  exclude: ['X-DFOOT', 'X-SKIN', 'X-VASC'],
  evidence: {
    grade: 'low',
    basis: 'trial',
    cites: ['gok-metin-2017', 'izgu-2019', 'noh-2019'],
  },
  order: 6,
  fromArticle: false,
  points: [],
  zones: [
    'big-toe-plantar',
    'toe-2-plantar',
    'toe-3-plantar',
    'toe-4-plantar-medial',
    'toe-4-plantar-lateral',
    'little-toe-plantar',
    'big-toe-dorsal',
    'toes-2-4-dorsal',
    'little-toe-dorsal',
  ],
  repeats: { min: 3, max: 3 },
  otherPoses: [],
} as const satisfies TechniqueEntry;
