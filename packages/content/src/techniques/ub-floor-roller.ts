// SPDX-License-Identifier: MIT
import type { TechniqueEntry } from '../techniqueEntry.ts';

/**
 * Weight on a roller on the floor: R27 says who may and when. Ceiling 5 by hand is 4 with a tool (`safety.md` 0.6), and it starts at
 * Comfortable, so whoever is limited to less leaves it out.
 */
export const ubFloorRoller = {
  id: 'ub-floor-roller',
  slug: 'floor-roller',
  area: 'upper-back',
  regions: ['upper_back'],
  sides: 'both',
  strokes: ['roll'],
  tempoPerMinute: 10,
  pose: 'lying',
  onFloor: true,
  tools: ['roller'],
  sideSeconds: { min: 30, max: 60 },
  spots: 1,
  holdSeconds: 0,
  pressure: { start: 3, typical: 4, ceiling: 4 },
  nerveAdjacent: false,
  picture: 'ub-floor-roller',
  exclude: ['X-OSTEO', 'X-BAL', 'X-PREG', 'X-BLEED', 'X-FRAC'],
  evidence: {
    grade: 'low',
    basis: 'trial',
    cites: ['wiewelhove-2019', 'cheatham-2015', 'behm-2020'],
  },
  order: 8,
  fromArticle: false,
  points: [
    { id: 'bl13', meets: 'near' },
    { id: 'bl14', meets: 'near' },
    { id: 'bl15', meets: 'near' },
  ],
  zones: ['interscapular', 'scapula-lower'],
  tempoSpan: { min: 8, max: 15 },
  repeats: { min: 1, max: 2 },
  otherPoses: [],
} as const satisfies TechniqueEntry;
