// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const herskovitz1992 = {
  id: 'herskovitz-1992',
  item: 'A.3',
  about: ['wrist-hands', 'harms'],
  authors: 'Herskovitz and others',
  year: 1992,
  where: 'Muscle & Nerve',
  design: 'case-report',
  people: 1,
  grade: 'very-low',
  basis: 'trial',
  checked: 'memory',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
