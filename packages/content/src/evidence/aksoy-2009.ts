// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const aksoy2009 = {
  id: 'aksoy-2009',
  item: 'E46',
  about: ['neck-shoulders', 'harms'],
  authors: 'Aksoy and others',
  year: 2009,
  doi: '10.1016/j.apmr.2009.06.015',
  design: 'case-report',
  people: 1,
  self: 'no',
  grade: 'very-low',
  basis: 'trial',
  checked: 'seen',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
