// SPDX-License-Identifier: MIT
import type { TechniqueEntry } from '../techniqueEntry.ts';

/** It ends at the wrist, where nothing is held (NG-05), so the hands come to rest in the lap and not on the shoulder. */
export const nsLightStroke = {
  id: 'ns-light-stroke',
  slug: 'neck-to-wrist-stroke',
  area: 'neck-shoulders',
  regions: ['neck_back', 'shoulder', 'upper_arm', 'elbow', 'forearm', 'wrist'],
  sides: 'each',
  strokes: ['stroke-light'],
  tempoPerMinute: 9,
  pose: 'sitting',
  tools: ['hand'],
  sideSeconds: { min: 30, max: 60 },
  spots: 1,
  holdSeconds: 0,
  pressure: { start: 1, typical: 2, ceiling: 3 },
  nerveAdjacent: false,
  picture: 'ns-light-stroke',
  exclude: ['X-ALLO'],
  evidence: { grade: 'very-low', basis: 'mechanism', cites: ['loken-2009'] },
  order: 8,
  fromArticle: false,
  points: [],
  zones: [
    'nape',
    'shoulder-top',
    'deltoid',
    'arm-lateral-lower',
    'elbow-lateral',
    'forearm-dorsal-radial',
    'wrist-dorsal-radial',
  ],
  tempoSpan: { min: 8, max: 10 },
  repeats: { min: 8, max: 10 },
  otherPoses: ['standing-at-wall', 'lying'],
} as const satisfies TechniqueEntry;
