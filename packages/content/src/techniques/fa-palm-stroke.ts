// SPDX-License-Identifier: MIT
import type { TechniqueEntry } from '../techniqueEntry.ts';

/**
 * The flat palm over sole and top of the foot, in place of thumbs in the arch: what skin that may be numb takes
 * (`product.md` 9, `techniques.md` F.6). Not among the 32 of the paper; the arch’s own strokes end the same way.
 */
export const faPalmStroke = {
  id: 'fa-palm-stroke',
  slug: 'palm-strokes-foot',
  area: 'feet-ankles',
  regions: ['foot'],
  sides: 'each',
  strokes: ['stroke-light'],
  tempoPerMinute: 10,
  pose: 'sitting',
  tools: ['hand'],
  sideSeconds: { min: 30, max: 60 },
  spots: 2,
  holdSeconds: 0,
  pressure: { start: 1, typical: 2, ceiling: 2 },
  nerveAdjacent: false,
  picture: 'fa-palm-stroke',
  exclude: ['X-DFOOT', 'X-SKIN', 'X-DVT'],
  evidence: { grade: 'none', basis: 'own-judgement', cites: [] },
  order: 9,
  fromArticle: false,
  points: [],
  zones: ['sole-medial', 'sole-lateral'],
  repeats: { min: 5, max: 10 },
  otherPoses: ['lying'],
} as const satisfies TechniqueEntry;
