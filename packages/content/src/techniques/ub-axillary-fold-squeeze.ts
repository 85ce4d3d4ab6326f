// SPDX-License-Identifier: MIT
import type { TechniqueEntry } from '../techniqueEntry.ts';

/** The fold behind the armpit, which counts as upper back and shoulder (`product.md` 9); the hollow is never touched (NG-03). */
export const ubAxillaryFoldSqueeze = {
  id: 'ub-axillary-fold-squeeze',
  slug: 'armpit-fold-squeeze',
  area: 'upper-back',
  regions: ['upper_back', 'shoulder'],
  sides: 'each',
  strokes: ['knead', 'squeeze'],
  tempoPerMinute: 20,
  pose: 'sitting',
  tools: ['hand'],
  sideSeconds: { min: 30, max: 60 },
  spots: 2,
  holdSeconds: 3,
  pressure: { start: 2, typical: 3, ceiling: 4 },
  nerveAdjacent: false,
  picture: 'ub-axillary-fold-squeeze',
  exclude: ['X-CANC', 'X-PORT', 'X-BLEED'],
  evidence: { grade: 'none', basis: 'own-judgement', cites: [] },
  order: 5,
  fromArticle: false,
  points: [{ id: 'si9', meets: 'near' }],
  zones: ['axilla-posterior'],
  repeats: { min: 12, max: 15 },
  otherPoses: [],
} as const satisfies TechniqueEntry;
