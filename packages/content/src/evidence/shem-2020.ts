// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const shem2020 = {
  id: 'shem-2020',
  item: 'E05',
  authors: 'Shem and others',
  year: 2020,
  where: 'Journal of Hand Therapy',
  doi: '10.1016/j.jht.2019.12.002',
  design: 'randomised-trial',
  people: 83,
  dose: { sessionsPerWeek: 28, weeks: 6 },
  grade: 'low',
  basis: 'trial',
  checked: 'seen',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
