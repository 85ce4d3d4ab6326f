// SPDX-License-Identifier: MIT
import type { TechniqueEntry } from '../techniqueEntry.ts';

/**
 * The chest takes 3 by hand, so 2 with a ball (`safety.md` 0.6). The arm is not drawn back under the ball, as the paper has it:
 * that would stretch the nerves behind it (R11 of `techniques.md` F.1). The shoulder is named because its muscle ends there.
 */
export const nsChestWallBall = {
  id: 'ns-chest-wall-ball',
  slug: 'chest-front-ball',
  area: 'neck-shoulders',
  regions: ['chest', 'shoulder'],
  sides: 'each',
  strokes: ['circle', 'hold'],
  tempoPerMinute: 20,
  pose: 'standing-at-wall',
  tools: ['ball'],
  sideSeconds: { min: 30, max: 60 },
  spots: 1,
  holdSeconds: 15,
  pressure: { start: 1, typical: 2, ceiling: 2 },
  nerveAdjacent: true,
  picture: 'ns-chest-wall-ball',
  exclude: ['X-PORT', 'X-CANC', 'X-SURG', 'X-BLEED'],
  evidence: { grade: 'none', basis: 'own-judgement', cites: [] },
  order: 7,
  fromArticle: false,
  points: [{ id: 'lu1', meets: 'near' }],
  zones: ['chest-upper'],
  repeats: { min: 2, max: 3 },
  otherPoses: [],
} as const satisfies TechniqueEntry;
