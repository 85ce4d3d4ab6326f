// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const suh2022 = {
  id: 'suh-2022',
  item: 'E46',
  about: ['wrist-hands', 'harms'],
  authors: 'Suh and others',
  year: 2022,
  where: 'Frontiers in Neurology',
  doi: '10.3389/fneur.2022.959919',
  design: 'case-report',
  people: 1,
  age: 61,
  dose: { sessions: 2 },
  effects: [{ measure: 'came-back', value: 80, unit: 'percent', is: 'above', at: { value: 1, unit: 'months' } }],
  grade: 'very-low',
  basis: 'trial',
  checked: 'seen',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
