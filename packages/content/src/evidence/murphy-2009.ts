// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const murphy2009 = {
  id: 'murphy-2009',
  item: 'B-ref2',
  about: ['map'],
  authors: 'Murphy and others',
  year: 2009,
  where: 'Chiropractic & Osteopathy 17:9',
  doi: '10.1186/1746-1340-17-9',
  design: 'cohort',
  people: 169,
  effects: [
    { measure: 'neck-roots-off-the-map', value: 69.7, unit: 'percent' },
    { measure: 'low-back-roots-off-the-map', value: 64.1, unit: 'percent' },
    { measure: 'roots', value: 226, unit: 'roots' },
    { measure: 's1-on-the-map', value: 64.9, unit: 'percent' },
    { measure: 's1-sensitivity', value: 0.65, unit: 'share' },
    { measure: 's1-specificity', value: 0.8, unit: 'share' },
  ],
  grade: 'low',
  basis: 'trial',
  checked: 'seen',
  fromMemory: ['design'],
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
