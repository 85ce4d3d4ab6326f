// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const sutham2020 = {
  id: 'sutham-2020',
  item: 'E48',
  about: ['feet-ankles', 'harms'],
  authors: 'Sutham and others',
  year: 2020,
  doi: '10.1186/s12884-020-02924-w',
  design: 'case-report',
  people: 1,
  effects: [{ measure: 'pregnant-for', value: 25, unit: 'weeks' }],
  grade: 'very-low',
  basis: 'trial',
  checked: 'seen',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
