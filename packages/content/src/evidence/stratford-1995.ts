// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const stratford1995 = {
  id: 'stratford-1995',
  item: 'D.1',
  about: ['measures'],
  authors: 'Stratford and others',
  year: 1995,
  where: 'First paper on the Patient-Specific Functional Scale',
  design: 'measuring-study',
  grade: 'low',
  basis: 'trial',
  checked: 'memory',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
