// SPDX-License-Identifier: MIT
import type { TechniqueEntry } from '../techniqueEntry.ts';

/** The head stays level for everyone; the paper drops the chin and keeps it level for sore necks alone. */
export const ubSelfHugStroke = {
  id: 'ub-self-hug-stroke',
  slug: 'self-hug-stroke',
  area: 'upper-back',
  regions: ['upper_back', 'shoulder'],
  sides: 'both',
  strokes: ['glide'],
  tempoPerMinute: 8,
  pose: 'sitting',
  tools: ['hand'],
  sideSeconds: { min: 30, max: 60 },
  spots: 1,
  holdSeconds: 10,
  pressure: { start: 1, typical: 3, ceiling: 4 },
  nerveAdjacent: false,
  picture: 'ub-self-hug-stroke',
  exclude: ['X-SURG', 'X-NECK'],
  evidence: { grade: 'none', basis: 'own-judgement', cites: [] },
  order: 7,
  fromArticle: false,
  points: [{ id: 'bl43', meets: 'near' }],
  zones: ['interscapular', 'scapula-lower'],
  repeats: { min: 6, max: 8 },
  otherPoses: [],
} as const satisfies TechniqueEntry;
