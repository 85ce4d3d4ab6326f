// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const krebs2009 = {
  id: 'krebs-2009',
  item: 'D.1',
  about: ['measures'],
  authors: 'Krebs and others',
  year: 2009,
  where: 'Journal of General Internal Medicine',
  doi: '10.1007/s11606-009-0981-1',
  design: 'measuring-study',
  effects: [
    { measure: 'questions-fit-together', unit: 'alpha', low: 0.73, high: 0.89 },
    { measure: 'change-that-matters', value: 30, unit: 'percent' },
  ],
  grade: 'low',
  basis: 'trial',
  checked: 'seen',
  fromMemory: ['effects'],
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
