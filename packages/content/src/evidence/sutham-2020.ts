// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const sutham2020 = {
  id: 'sutham-2020',
  item: 'E48',
  authors: 'Sutham and others',
  year: 2020,
  where: 'BMC Pregnancy and Childbirth',
  doi: '10.1186/s12884-020-02924-w',
  design: 'case-report',
  people: 1,
  grade: 'very-low',
  basis: 'trial',
  checked: 'seen',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
