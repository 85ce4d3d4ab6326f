// SPDX-License-Identifier: MIT
import type { TechniqueEntry } from '../techniqueEntry.ts';

/** Ceiling 5 by hand is 4 with a tool (`safety.md` 0.6). The gap between the balls lies over the spine: no bone is pressed (NG-02). */
export const ubTwoBallTrack = {
  id: 'ub-two-ball-track',
  slug: 'two-ball-track',
  area: 'upper-back',
  regions: ['upper_back'],
  sides: 'both',
  strokes: ['hold'],
  pose: 'standing-at-wall',
  tools: ['ball'],
  sideSeconds: { min: 60, max: 120 },
  spots: 5,
  holdSeconds: 20,
  pressure: { start: 2, typical: 4, ceiling: 4 },
  nerveAdjacent: false,
  picture: 'ub-two-ball-track',
  exclude: ['X-OSTEO', 'X-BAL', 'X-FRAC'],
  evidence: { grade: 'none', basis: 'own-judgement', cites: [] },
  order: 6,
  fromArticle: false,
  points: [
    { id: 'bl11', meets: 'on' },
    { id: 'bl12', meets: 'on' },
    { id: 'bl13', meets: 'on' },
    { id: 'bl14', meets: 'on' },
    { id: 'bl15', meets: 'on' },
  ],
  zones: ['interscapular'],
  repeats: { min: 5, max: 5 },
  otherPoses: ['sitting'],
} as const satisfies TechniqueEntry;
