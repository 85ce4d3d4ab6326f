// SPDX-License-Identifier: MIT
import type { TechniqueEntry } from '../techniqueEntry.ts';

/**
 * Ceiling 5 is 3 on the shin (`safety.md` 0.6). Nothing is held: below the outer knee a nerve lies on the bone (NG-05), so
 * the circles of the foot come after the glides and under no hand. It begins 4 finger-widths below the knob.
 */
export const faShinGlide = {
  id: 'fa-shin-glide',
  slug: 'outer-shin-glide',
  area: 'feet-ankles',
  regions: ['shin'],
  sides: 'each',
  strokes: ['glide'],
  tempoPerMinute: 10,
  pose: 'sitting',
  tools: ['hand'],
  sideSeconds: { min: 30, max: 60 },
  spots: 1,
  holdSeconds: 0,
  pressure: { start: 2, typical: 3, ceiling: 3 },
  nerveAdjacent: false,
  picture: 'fa-shin-glide',
  exclude: ['X-FRAC', 'X-DVT', 'X-VASC'],
  evidence: {
    grade: 'none',
    basis: 'own-judgement',
    cites: [],
  },
  order: 8,
  fromArticle: false,
  points: [
    { id: 'st36', meets: 'on' },
    { id: 'gb39', meets: 'near' },
    { id: 'gb34', meets: 'keep-off' },
  ],
  zones: ['shin-lateral'],
  repeats: { min: 8, max: 10 },
  otherPoses: [],
} as const satisfies TechniqueEntry;
