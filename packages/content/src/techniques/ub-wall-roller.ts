// SPDX-License-Identifier: MIT
import type { TechniqueEntry } from '../techniqueEntry.ts';

/** Low for moving more easily, very low for pain: the lower grade is kept. Ceiling 5 by hand is 4 with a tool. */
export const ubWallRoller = {
  id: 'ub-wall-roller',
  slug: 'wall-roller',
  area: 'upper-back',
  regions: ['upper_back'],
  sides: 'both',
  strokes: ['roll', 'hold'],
  tempoPerMinute: 10,
  pose: 'standing-at-wall',
  tools: ['roller'],
  sideSeconds: { min: 60, max: 120 },
  spots: 3,
  holdSeconds: 10,
  pressure: { start: 2, typical: 4, ceiling: 4 },
  nerveAdjacent: false,
  picture: 'ub-wall-roller',
  exclude: ['X-OSTEO', 'X-BAL', 'X-FRAC', 'X-PREG'],
  evidence: {
    grade: 'very-low',
    basis: 'trial',
    cites: ['wiewelhove-2019', 'cheatham-2015', 'behm-2020'],
  },
  order: 2,
  fromArticle: true,
  points: [
    { id: 'bl11', meets: 'near' },
    { id: 'bl12', meets: 'near' },
    { id: 'bl13', meets: 'near' },
    { id: 'bl14', meets: 'near' },
    { id: 'bl15', meets: 'near' },
  ],
  zones: ['interscapular', 'scapula-upper', 'scapula-lower'],
  tempoSpan: { min: 8, max: 12 },
  repeats: { min: 1, max: 3 },
  otherPoses: [],
} as const satisfies TechniqueEntry;
