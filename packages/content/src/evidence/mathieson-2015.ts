// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const mathieson2015 = {
  id: 'mathieson-2015',
  item: 'D.1',
  about: ['measures'],
  authors: 'Mathieson and others',
  year: 2015,
  where: 'Journal of Clinical Epidemiology',
  doi: '10.1016/j.jclinepi.2015.03.010',
  design: 'review',
  grade: 'low',
  basis: 'trial',
  checked: 'seen',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
