// SPDX-License-Identifier: MIT
import type { TechniqueEntry } from '../techniqueEntry.ts';

/** Ceiling 5 by hand is 4 with a tool (`safety.md` 0.6). The arm turns after the ball is left, not while it is held. */
export const ubBladeBackBall = {
  id: 'ub-blade-back-ball',
  slug: 'blade-back-ball',
  area: 'upper-back',
  regions: ['upper_back', 'shoulder'],
  sides: 'each',
  strokes: ['roll', 'hold'],
  tempoPerMinute: 10,
  pose: 'standing-at-wall',
  tools: ['ball'],
  sideSeconds: { min: 30, max: 90 },
  spots: 2,
  holdSeconds: 20,
  pressure: { start: 2, typical: 4, ceiling: 4 },
  nerveAdjacent: false,
  picture: 'ub-blade-back-ball',
  exclude: ['X-SURG', 'X-BLEED', 'X-OSTEO'],
  evidence: { grade: 'very-low', basis: 'trial', cites: ['cagnie-2013'] },
  order: 4,
  fromArticle: false,
  points: [
    { id: 'si11', meets: 'on' },
    { id: 'si10', meets: 'near' },
  ],
  zones: ['scapula-lower'],
  repeats: { min: 3, max: 3 },
  otherPoses: [],
} as const satisfies TechniqueEntry;
