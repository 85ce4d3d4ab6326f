// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const crane2012 = {
  id: 'crane-2012',
  item: 'E62',
  about: ['water'],
  authors: 'Crane and others',
  year: 2012,
  where: 'Science Translational Medicine',
  design: 'laboratory-study',
  people: 11,
  grade: 'very-low',
  basis: 'trial',
  checked: 'memory',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
