// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const henning1997 = {
  id: 'henning-1997',
  item: 'E40',
  about: ['habit'],
  authors: 'Henning and others',
  year: 1997,
  where: 'Ergonomics 40:78-91',
  design: 'trial',
  people: 92,
  groups: [73, 19],
  effects: [
    { measure: 'short-breaks', value: 3, unit: 'per-hour' },
    { measure: 'short-break', value: 30, unit: 'seconds' },
    { measure: 'long-breaks', value: 1, unit: 'per-hour' },
    { measure: 'long-break', value: 3, unit: 'minutes' },
    { measure: 'trial-quality', value: 1, unit: 'points' },
  ],
  grade: 'very-low',
  basis: 'trial',
  checked: 'seen',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
