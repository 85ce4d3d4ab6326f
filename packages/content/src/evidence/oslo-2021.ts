// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const oslo2021 = {
  id: 'oslo-2021',
  item: 'B.6',
  about: ['map', 'measures', 'wrist-hands'],
  year: 2021,
  where: 'Frontiers in Neurology',
  doi: '10.3389/fneur.2021.683807',
  design: 'diagnostic-study',
  people: 251,
  effects: [
    { measure: 'sensitivity', value: 72, unit: 'percent', versus: 'nerve-test' },
    { measure: 'specificity', value: 90, unit: 'percent', versus: 'nerve-test' },
    { measure: 'agreement', value: 0.69, unit: 'kappa' },
  ],
  grade: 'low',
  basis: 'trial',
  checked: 'seen',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
