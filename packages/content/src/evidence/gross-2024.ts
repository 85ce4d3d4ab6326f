// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const gross2024 = {
  id: 'gross-2024',
  item: 'E07',
  authors: 'Gross and others',
  year: 2024,
  where: 'Cochrane Database of Systematic Reviews CD004871.pub5',
  design: 'review',
  people: 1994,
  studies: 33,
  grade: 'low',
  basis: 'trial',
  checked: 'memory',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
