// SPDX-License-Identifier: MIT
import type { TechniqueEntry } from '../techniqueEntry.ts';

/** Ceiling 5 by hand is 4 with a tool (`safety.md` 0.6). One breath on a tender spot, so that no hold passes 10 s. */
export const ubWallBall = {
  id: 'ub-wall-ball',
  slug: 'wall-ball',
  area: 'upper-back',
  regions: ['upper_back'],
  sides: 'each',
  strokes: ['roll', 'hold'],
  tempoPerMinute: 10,
  pose: 'standing-at-wall',
  tools: ['ball'],
  sideSeconds: { min: 30, max: 90 },
  spots: 3,
  holdSeconds: 10,
  pressure: { start: 2, typical: 4, ceiling: 4 },
  nerveAdjacent: false,
  picture: 'ub-wall-ball',
  exclude: ['X-OSTEO', 'X-BAL', 'X-BLEED', 'X-CANC', 'X-PREG'],
  evidence: {
    grade: 'very-low',
    basis: 'trial',
    cites: ['wilke-2018', 'srinagarind-2017'],
  },
  order: 1,
  fromArticle: true,
  points: [
    { id: 'bl12', meets: 'on' },
    { id: 'bl13', meets: 'on' },
    { id: 'bl14', meets: 'on' },
    { id: 'bl15', meets: 'on' },
    { id: 'bl41', meets: 'on' },
    { id: 'bl42', meets: 'on' },
    { id: 'bl43', meets: 'on' },
    { id: 'bl44', meets: 'on' },
  ],
  zones: ['interscapular'],
  tempoSpan: { min: 8, max: 12 },
  repeats: { min: 10, max: 15 },
  otherPoses: ['sitting'],
} as const satisfies TechniqueEntry;
