// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const rayman2011 = {
  id: 'rayman-2011',
  item: 'F.7',
  about: ['measures', 'feet-ankles'],
  authors: 'Rayman and others',
  year: 2011,
  where: 'Diabetes Care',
  design: 'diagnostic-study',
  effects: [
    { measure: 'touches-missed', value: 2, unit: 'touches', is: 'at-least' },
    { measure: 'touches', value: 6, unit: 'touches' },
  ],
  grade: 'low',
  basis: 'trial',
  checked: 'memory',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
