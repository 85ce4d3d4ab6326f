// SPDX-License-Identifier: MIT
import type { TechniqueEntry } from '../techniqueEntry.ts';

/**
 * The ball is left after each sweep, out and back 5 s each, so that no hold passes 10 s; nothing goes to its end. The shoulder is
 * named because the arm moves it: whoever may not stretch there leaves this out.
 */
export const ubPinArmSweep = {
  id: 'ub-pin-arm-sweep',
  slug: 'wall-ball-arm-sweep',
  area: 'upper-back',
  regions: ['upper_back', 'shoulder'],
  sides: 'each',
  strokes: ['pin-move'],
  tempoPerMinute: 12,
  pose: 'standing-at-wall',
  tools: ['ball'],
  sideSeconds: { min: 30, max: 60 },
  spots: 1,
  holdSeconds: 10,
  pressure: { start: 2, typical: 3, ceiling: 4 },
  nerveAdjacent: false,
  picture: 'ub-pin-arm-sweep',
  exclude: ['X-OSTEO', 'X-BAL', 'X-HYPER'],
  evidence: { grade: 'none', basis: 'own-judgement', cites: [] },
  order: 3,
  fromArticle: false,
  points: [
    { id: 'bl43', meets: 'on' },
    { id: 'bl14', meets: 'near' },
  ],
  zones: ['interscapular'],
  repeats: { min: 6, max: 8 },
  otherPoses: [],
} as const satisfies TechniqueEntry;
