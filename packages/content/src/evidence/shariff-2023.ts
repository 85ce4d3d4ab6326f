// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const shariff2023 = {
  id: 'shariff-2023',
  item: 'E47',
  about: ['neck-shoulders', 'harms', 'tools'],
  authors: 'Shariff and others',
  year: 2023,
  where: 'Cureus',
  doi: '10.7759/cureus.33394',
  design: 'case-report',
  people: 1,
  age: 43,
  grade: 'very-low',
  basis: 'trial',
  checked: 'seen',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
