// SPDX-License-Identifier: MIT
import type { TechniqueFacts } from '@knead/domain';

/**
 * Never the hard centre of the heel of the hand, nor its little-finger side: nerves lie there (`techniques.md` 0.3).
 * The short press between the hand bones became a glide, so that nothing is held.
 */
export const whPalmPads = {
  id: 'wh-palm-pads',
  slug: 'palm-pads',
  area: 'wrist-hands',
  regions: ['hand'],
  sides: 'each',
  strokes: ['circle', 'glide'],
  tempoPerMinute: 30,
  pose: 'sitting',
  tools: ['hand'],
  sideSeconds: { min: 30, max: 90 },
  spots: 5,
  holdSeconds: 0,
  pressure: { start: 2, typical: 4, ceiling: 5 },
  nerveAdjacent: false,
  picture: 'wh-palm-pads',
  exclude: ['X-NUMB', 'X-BLEED'],
  evidence: {
    grade: 'low',
    basis: 'trial',
    cites: ['madenci-2012', 'field-2004'],
  },
} as const satisfies TechniqueFacts;
