// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const alfuth2024 = {
  id: 'alfuth-2024',
  item: 'E50',
  authors: 'Alfuth',
  year: 2024,
  where: 'Journal of Manual & Manipulative Therapy',
  doi: '10.1080/10669817.2024.2325186',
  design: 'case-report',
  people: 1,
  dose: { sessionsPerWeek: 7, weeks: 3 },
  grade: 'very-low',
  basis: 'trial',
  checked: 'seen',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
