// SPDX-License-Identifier: MIT
import type { TechniqueFacts } from '@knead/domain';

/** Highest 3, and 2 behind the inner bone; the step goes there too, so 2 is what it is led at. */
export const faAnkleCircles = {
  id: 'fa-ankle-circles',
  slug: 'ankle-circles',
  area: 'feet-ankles',
  regions: ['ankle', 'foot'],
  sides: 'each',
  strokes: ['circle'],
  tempoPerMinute: 30,
  pose: 'sitting',
  tools: ['hand'],
  sideSeconds: { min: 30, max: 60 },
  spots: 6,
  holdSeconds: 0,
  pressure: { start: 1, typical: 2, ceiling: 3 },
  nerveAdjacent: true,
  picture: 'fa-ankle-circles',
  exclude: ['X-DVT', 'X-PREG', 'X-VASC', 'X-NUMB', 'X-BRUISE'],
  evidence: {
    grade: 'low',
    basis: 'trial',
    cites: ['gok-metin-2017', 'chatchawan-2015'],
  },
} as const satisfies TechniqueFacts;
