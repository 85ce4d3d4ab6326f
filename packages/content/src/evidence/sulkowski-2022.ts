// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const sulkowski2022 = {
  id: 'sulkowski-2022',
  item: 'E47',
  about: ['neck-shoulders', 'harms', 'tools'],
  authors: 'Sulkowski and others',
  year: 2022,
  doi: '10.5811/cpcem.2022.2.56046',
  design: 'case-report',
  people: 1,
  age: 27,
  grade: 'very-low',
  basis: 'trial',
  checked: 'seen',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
