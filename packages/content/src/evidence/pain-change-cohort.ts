// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const painChangeCohort = {
  id: 'pain-change-cohort',
  item: 'D.1',
  about: ['measures'],
  where: 'Study of changes in pain ratings',
  pmc: 'PMC9299931',
  design: 'cohort',
  effects: [{ measure: 'change-that-matters', value: 2, unit: 'points', is: 'above' }],
  grade: 'low',
  basis: 'trial',
  checked: 'seen',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
