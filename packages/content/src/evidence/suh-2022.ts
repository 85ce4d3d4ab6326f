// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const suh2022 = {
  id: 'suh-2022',
  item: 'E46',
  authors: 'Suh and others',
  year: 2022,
  where: 'Frontiers in Neurology',
  doi: '10.3389/fneur.2022.959919',
  design: 'case-report',
  people: 1,
  dose: { sessions: 2 },
  grade: 'very-low',
  basis: 'trial',
  checked: 'seen',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
