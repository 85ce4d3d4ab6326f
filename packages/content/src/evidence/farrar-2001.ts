// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const farrar2001 = {
  id: 'farrar-2001',
  item: 'D.1',
  about: ['measures'],
  authors: 'Farrar and others',
  year: 2001,
  where: 'Pain',
  doi: '10.1016/S0304-3959(01)00349-9',
  design: 'review',
  people: 2724,
  studies: 10,
  effects: [
    { measure: 'change-that-matters', value: -2, unit: 'points' },
    { measure: 'change-that-matters', value: -30, unit: 'percent' },
  ],
  grade: 'low',
  basis: 'trial',
  checked: 'seen',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
