// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const matsubara2011 = {
  id: 'matsubara-2011',
  item: 'E15',
  about: ['neck-shoulders', 'wrist-hands', 'pressing'],
  authors: 'Matsubara and others',
  year: 2011,
  doi: '10.1155/2011/543291',
  design: 'single-session-trial',
  people: 33,
  arms: 3,
  self: 'no',
  dose: { sessions: 1 },
  grade: 'very-low',
  basis: 'trial',
  checked: 'seen',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
