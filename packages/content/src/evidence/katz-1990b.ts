// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const katz1990b = {
  id: 'katz-1990b',
  item: 'B.6',
  about: ['map', 'measures', 'wrist-hands'],
  authors: 'Katz and others',
  year: 1990,
  where: 'Annals of Internal Medicine 112:321',
  design: 'diagnostic-study',
  people: 110,
  effects: [
    { measure: 'sensitivity', value: 64, unit: 'percent', versus: 'nerve-test' },
    { measure: 'specificity', value: 73, unit: 'percent', versus: 'nerve-test' },
    { measure: 'unlikely-and-normal', value: 91, unit: 'percent', versus: 'nerve-test', is: 'about' },
  ],
  grade: 'low',
  basis: 'trial',
  checked: 'memory',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
