// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const cagnie2013 = {
  id: 'cagnie-2013',
  item: 'E09',
  about: ['neck-shoulders', 'upper-back', 'pressing'],
  authors: 'Cagnie and others',
  year: 2013,
  design: 'cohort',
  people: 19,
  self: 'no',
  dose: { sessions: 8, weeks: 4, spots: 4 },
  effects: [
    { measure: 'pain', value: 0.001, unit: 'p-value', versus: 'before' },
    { measure: 'pain', value: 0.003, unit: 'p-value', versus: 'before', at: { value: 6, unit: 'months' } },
  ],
  grade: 'very-low',
  basis: 'trial',
  checked: 'seen',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
