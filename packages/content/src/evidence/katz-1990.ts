// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const katz1990 = {
  id: 'katz-1990',
  item: 'B.6',
  about: ['map', 'measures', 'wrist-hands'],
  authors: 'Katz and Stirrat',
  year: 1990,
  where: 'Journal of Hand Surgery 15A:360-363',
  doi: '10.1016/0363-5023(90)90124-A',
  design: 'diagnostic-study',
  people: 63,
  hands: 85,
  effects: [
    { measure: 'sensitivity', value: 80, unit: 'percent', versus: 'examination' },
    { measure: 'specificity', value: 90, unit: 'percent', versus: 'examination' },
  ],
  grade: 'low',
  basis: 'trial',
  checked: 'seen',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
