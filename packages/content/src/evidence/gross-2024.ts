// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const gross2024 = {
  id: 'gross-2024',
  item: 'E07',
  about: ['neck-shoulders'],
  authors: 'Gross and others',
  year: 2024,
  where: 'Cochrane Database of Systematic Reviews CD004871.pub5',
  design: 'review',
  people: 1994,
  studies: 33,
  self: 'mostly-no',
  effects: [
    { measure: 'trials-open-to-selection-bias', value: 82, unit: 'percent' },
    { measure: 'trials-open-to-detection-bias', value: 94, unit: 'percent' },
    { measure: 'follow-up', value: 12, unit: 'weeks', is: 'at-most' },
  ],
  grade: 'low',
  basis: 'trial',
  checked: 'seen',
  fromMemory: ['finding'],
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
