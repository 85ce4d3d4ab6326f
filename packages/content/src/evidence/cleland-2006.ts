// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const cleland2006 = {
  id: 'cleland-2006',
  item: 'D.1',
  about: ['measures', 'neck-shoulders'],
  authors: 'Cleland and others',
  year: 2006,
  where: 'Study of the Patient-Specific Functional Scale',
  design: 'measuring-study',
  people: 38,
  effects: [
    { measure: 'change-beyond-chance', value: 2.1, unit: 'points' },
    { measure: 'change-that-matters', value: 2.0, unit: 'points' },
    { measure: 'same-answer-twice', value: 0.82, unit: 'reliability' },
    { measure: 'neck-disability-change-that-matters', value: 7.0, unit: 'points' },
  ],
  grade: 'low',
  basis: 'trial',
  checked: 'seen',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
