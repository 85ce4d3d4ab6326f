// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const bland2000 = {
  id: 'bland-2000',
  item: 'B.2',
  about: ['map', 'measures', 'wrist-hands'],
  authors: 'Bland',
  year: 2000,
  pmid: '10991809',
  design: 'diagnostic-study',
  people: 8223,
  effects: [
    { measure: 'sensitivity', value: 79, unit: 'percent', versus: 'nerve-test' },
    { measure: 'specificity', value: 55, unit: 'percent', versus: 'nerve-test' },
  ],
  grade: 'low',
  basis: 'trial',
  checked: 'seen',
  fromMemory: ['authors', 'year'],
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
