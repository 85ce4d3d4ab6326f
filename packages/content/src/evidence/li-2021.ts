// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const li2021 = {
  id: 'li-2021',
  item: 'E19',
  about: ['pressing'],
  authors: 'Li and others',
  year: 2021,
  doi: '10.1155/2021/8862399',
  design: 'review',
  people: 2400,
  studies: 23,
  self: 'no',
  dose: { weeks: 5 },
  effects: [
    { measure: 'pain', value: -0.88, unit: 'standardised-difference', versus: 'physical-therapy' },
    { measure: 'pain', value: -0.32, unit: 'standardised-difference', versus: 'usual-care' },
    { measure: 'pain', value: -1.92, unit: 'standardised-difference', versus: 'other-massage' },
  ],
  grade: 'low',
  basis: 'trial',
  checked: 'seen',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
