// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const galinsky2000 = {
  id: 'galinsky-2000',
  item: 'E41',
  about: ['habit', 'wrist-hands'],
  authors: 'Galinsky and others',
  year: 2000,
  where: 'Trial of extra breaks in data entry',
  design: 'crossover-trial',
  people: 101,
  effects: [
    { measure: 'extra-breaks', value: 4, unit: 'per-shift' },
    { measure: 'extra-break', value: 5, unit: 'minutes' },
    { measure: 'shift', value: 8, unit: 'hours' },
  ],
  grade: 'low',
  basis: 'trial',
  checked: 'seen',
  fromMemory: ['finding'],
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
