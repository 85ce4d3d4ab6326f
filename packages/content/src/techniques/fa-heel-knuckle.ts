// SPDX-License-Identifier: MIT
import type { TechniqueEntry } from '../techniqueEntry.ts';

/**
 * At the inner heel 3 is the most and each sweep passes beside it, so 3 is what it is led at. No pulled toes and no stretch
 * of the calf at the end: nothing is stretched to its end.
 */
export const faHeelKnuckle = {
  id: 'fa-heel-knuckle',
  slug: 'heel-sweep',
  area: 'feet-ankles',
  regions: ['foot'],
  sides: 'each',
  strokes: ['glide', 'hold'],
  tempoPerMinute: 10,
  pose: 'sitting',
  tools: ['hand'],
  sideSeconds: { min: 30, max: 60 },
  spots: 1,
  holdSeconds: 5,
  pressure: { start: 2, typical: 3, ceiling: 5 },
  nerveAdjacent: false,
  picture: 'fa-heel-knuckle',
  exclude: ['X-NUMB', 'X-DFOOT', 'X-FRAC', 'X-SURG'],
  evidence: {
    grade: 'very-low',
    basis: 'trial',
    cites: ['alfuth-2024', 'malone-2015'],
  },
  order: 4,
  fromArticle: false,
  points: [],
  zones: ['heel', 'sole-medial', 'sole-lateral'],
  repeats: { min: 10, max: 10 },
  otherPoses: [],
} as const satisfies TechniqueEntry;
