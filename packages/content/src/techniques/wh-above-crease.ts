// SPDX-License-Identifier: MIT
import type { TechniqueFacts } from '@knead/domain';

/** A nerve lies shallow here, so it is glides alone (NG-05, E46). */
export const whAboveCrease = {
  id: 'wh-above-crease',
  slug: 'above-the-wrist-glide',
  area: 'wrist-hands',
  regions: ['forearm', 'wrist'],
  sides: 'each',
  strokes: ['glide'],
  tempoPerMinute: 11,
  pose: 'sitting',
  tools: ['hand'],
  sideSeconds: { min: 30, max: 45 },
  spots: 1,
  holdSeconds: 0,
  pressure: { start: 1, typical: 2, ceiling: 3 },
  nerveAdjacent: true,
  picture: 'wh-above-crease',
  exclude: ['X-NUMB', 'X-BLEED', 'X-VASC', 'X-FRAC', 'X-SURG'],
  evidence: {
    grade: 'low',
    basis: 'trial',
    cites: ['madenci-2012', 'field-2004', 'suh-2022'],
  },
} as const satisfies TechniqueFacts;
