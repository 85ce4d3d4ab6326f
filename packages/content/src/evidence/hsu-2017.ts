// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const hsu2017 = {
  id: 'hsu-2017',
  item: 'E46',
  about: ['wrist-hands', 'harms'],
  authors: 'Hsu and others',
  year: 2017,
  where: 'Report of a wrist that dropped after massage',
  design: 'case-report',
  people: 1,
  dose: { sessions: 1 },
  effects: [{ measure: 'duration', value: 6, unit: 'months' }],
  grade: 'very-low',
  basis: 'trial',
  checked: 'seen',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
