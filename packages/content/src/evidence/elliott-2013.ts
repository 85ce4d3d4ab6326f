// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const elliott2013 = {
  id: 'elliott-2013',
  item: 'E03',
  authors: 'Elliott and Burkett',
  year: 2013,
  where: 'Journal of Bodywork and Movement Therapies 17:332-338',
  design: 'before-after',
  people: 21,
  dose: { sessionMinutes: 30, sessionsPerWeek: 2, weeks: 6 },
  grade: 'very-low',
  basis: 'trial',
  checked: 'seen',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
