// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const madenci2012 = {
  id: 'madenci-2012',
  item: 'E01',
  about: ['wrist-hands'],
  authors: 'Madenci and others',
  year: 2012,
  where: 'Rheumatology International',
  doi: '10.1007/s00296-011-2149-7',
  design: 'randomised-trial',
  people: 80,
  self: 'yes',
  dose: {
    sessionMinutes: 3,
    weeks: 6,
    parts: [
      { stroke: 'glide', seconds: 30 },
      { stroke: 'circle', seconds: 60 },
      { stroke: 'knead', seconds: 30 },
      { stroke: 'shake', seconds: 30 },
      { stroke: 'glide', seconds: 30 },
    ],
  },
  grade: 'low',
  basis: 'trial',
  checked: 'seen',
  fromMemory: ['finding'],
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
