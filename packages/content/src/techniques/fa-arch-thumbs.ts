// SPDX-License-Identifier: MIT
import type { TechniqueEntry } from '../techniqueEntry.ts';

/** Three lanes from heel to ball. */
export const faArchThumbs = {
  id: 'fa-arch-thumbs',
  slug: 'arch-thumbs',
  area: 'feet-ankles',
  regions: ['foot'],
  sides: 'each',
  strokes: ['press-walk', 'stroke-light'],
  tempoPerMinute: 20,
  pose: 'sitting',
  tools: ['hand'],
  sideSeconds: { min: 45, max: 120 },
  spots: 3,
  holdSeconds: 3,
  pressure: { start: 2, typical: 4, ceiling: 5 },
  nerveAdjacent: false,
  picture: 'fa-arch-thumbs',
  exclude: ['X-NUMB', 'X-DFOOT', 'X-DVT', 'X-PREG', 'X-SURG'],
  evidence: {
    grade: 'low',
    basis: 'trial',
    cites: ['gok-metin-2017', 'chatchawan-2015', 'keawduangdee', 'izgu-2019', 'noh-2019'],
  },
  order: 1,
  fromArticle: true,
  points: [
    { id: 'ki1', meets: 'on' },
    { id: 'ki2', meets: 'on' },
    { id: 'sp4', meets: 'on' },
  ],
  zones: ['sole-medial', 'sole-lateral'],
  repeats: { min: 8, max: 10 },
  otherPoses: [],
} as const satisfies TechniqueEntry;
