// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const darcy2000 = {
  id: 'darcy-2000',
  item: 'B.6',
  about: ['map', 'measures', 'wrist-hands'],
  authors: 'D’Arcy and McGee',
  year: 2000,
  where: 'JAMA 283:3110',
  design: 'review',
  effects: [
    { measure: 'drawing-typical', value: 2.4, unit: 'likelihood-ratio', versus: 'nerve-test' },
    { measure: 'drawing-untypical', value: 0.2, unit: 'likelihood-ratio', versus: 'nerve-test' },
  ],
  grade: 'low',
  basis: 'trial',
  checked: 'memory',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
