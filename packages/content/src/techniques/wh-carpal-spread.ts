// SPDX-License-Identifier: MIT
import type { TechniqueEntry } from '../techniqueEntry.ts';

/**
 * A stretch: the mound is held and the thumb opens, which triage counts as press and stretch. It is drawn outward at the
 * mound, off the wrist, where nothing is held (NG-05). The grip of the study was not seen (`techniques.md` F.8), so the
 * wrist stays straight, 3 is the ceiling, and as one spot it ends after 60 s: three holds of 20 s.
 */
export const whCarpalSpread = {
  id: 'wh-carpal-spread',
  slug: 'palm-spread',
  area: 'wrist-hands',
  regions: ['hand'],
  sides: 'each',
  strokes: ['hold', 'pin-move'],
  pose: 'sitting',
  tools: ['hand'],
  sideSeconds: { min: 30, max: 60 },
  spots: 1,
  holdSeconds: 20,
  pressure: { start: 1, typical: 2, ceiling: 3 },
  nerveAdjacent: false,
  picture: 'wh-carpal-spread',
  exclude: ['X-HYPER', 'X-INFL', 'X-SURG'],
  evidence: {
    grade: 'low',
    basis: 'trial',
    cites: ['shem-2020'],
  },
  order: 7,
  fromArticle: false,
  points: [],
  zones: ['thenar'],
  repeats: { min: 3, max: 3 },
  otherPoses: [],
} as const satisfies TechniqueEntry;
