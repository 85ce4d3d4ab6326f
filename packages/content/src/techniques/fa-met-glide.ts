// SPDX-License-Identifier: MIT
import type { TechniqueEntry } from '../techniqueEntry.ts';

/**
 * 60 s a side, because nerves lie shallow here (F.2). The groove beside the big toe has a pulse and a nerve: it is passed as
 * a feather and never pressed (`techniques.md` 0.3). The webs are no points of ours. Toes are spread without a hand.
 */
export const faMetGlide = {
  id: 'fa-met-glide',
  slug: 'top-of-the-foot-glide',
  area: 'feet-ankles',
  regions: ['foot'],
  sides: 'each',
  strokes: ['glide'],
  tempoPerMinute: 10,
  pose: 'sitting',
  tools: ['hand'],
  sideSeconds: { min: 30, max: 60 },
  spots: 4,
  holdSeconds: 0,
  pressure: { start: 1, typical: 2, ceiling: 3 },
  nerveAdjacent: true,
  picture: 'fa-met-glide',
  exclude: ['X-DFOOT', 'X-NUMB', 'X-FRAC', 'X-INFL', 'X-DVT'],
  evidence: {
    grade: 'none',
    basis: 'own-judgement',
    cites: [],
  },
  order: 5,
  fromArticle: false,
  points: [
    { id: 'st43', meets: 'on' },
    { id: 'gb41', meets: 'on' },
    { id: 'gb42', meets: 'on' },
    { id: 'lr3', meets: 'keep-off' },
  ],
  zones: ['foot-dorsum', 'first-web-dorsal'],
  repeats: { min: 4, max: 4 },
  otherPoses: [],
} as const satisfies TechniqueEntry;
