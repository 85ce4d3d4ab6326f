// SPDX-License-Identifier: MIT
import type { TechniqueEntry } from '../techniqueEntry.ts';

/**
 * Ceiling 5 is 4 on the calf (`safety.md` 0.6). It ends 4 finger-widths below the crease of the knee (NG-03). The hold is the
 * shortest of the paper; it also keeps the calf out after an old clot and in pregnancy, where nothing is pressed there.
 */
export const faCalfGlide = {
  id: 'fa-calf-glide',
  slug: 'calf-glide',
  area: 'feet-ankles',
  regions: ['calf'],
  sides: 'each',
  strokes: ['knead', 'glide', 'hold'],
  tempoPerMinute: 20,
  pose: 'sitting',
  tools: ['hand'],
  sideSeconds: { min: 45, max: 90 },
  spots: 3,
  holdSeconds: 10,
  pressure: { start: 2, typical: 4, ceiling: 4 },
  nerveAdjacent: false,
  picture: 'fa-calf-glide',
  exclude: ['X-DVT', 'X-PREG', 'X-BLEED', 'X-BRUISE', 'X-VASC'],
  evidence: {
    grade: 'low',
    basis: 'trial',
    cites: ['wiewelhove-2019', 'sutham-2020'],
  },
  order: 7,
  fromArticle: false,
  points: [
    { id: 'bl57', meets: 'on' },
    { id: 'bl58', meets: 'on' },
    { id: 'sp6', meets: 'keep-off' },
  ],
  zones: ['calf-upper', 'calf-lower-lateral'],
  repeats: { min: 8, max: 8 },
  otherPoses: [],
} as const satisfies TechniqueEntry;
