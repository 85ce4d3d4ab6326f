// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const lim2009 = {
  id: 'lim-2009',
  item: 'E48',
  about: ['feet-ankles', 'harms'],
  authors: 'Lim and others',
  year: 2009,
  where: 'Report of a clot that travelled after massage',
  design: 'case-report',
  people: 1,
  grade: 'very-low',
  basis: 'trial',
  checked: 'seen',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
