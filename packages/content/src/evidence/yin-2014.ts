// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const yin2014 = {
  id: 'yin-2014',
  item: 'E45',
  about: ['harms'],
  authors: 'Yin and others',
  year: 2014,
  doi: '10.1155/2014/480956',
  design: 'review',
  studies: 40,
  effects: [{ measure: 'harms-reported', value: 138, unit: 'events' }],
  grade: 'low',
  basis: 'trial',
  checked: 'seen',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
