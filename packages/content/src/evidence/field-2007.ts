// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const field2007 = {
  id: 'field-2007',
  item: 'E05b',
  about: ['wrist-hands'],
  authors: 'Field and others',
  year: 2007,
  where: 'Journal of Bodywork and Movement Therapies',
  design: 'randomised-trial',
  people: 22,
  self: 'yes',
  dose: { sessionMinutes: 15, sessionsPerWeek: 7, weeks: 4 },
  grade: 'very-low',
  basis: 'trial',
  checked: 'memory',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
