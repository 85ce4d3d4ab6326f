// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const field2004 = {
  id: 'field-2004',
  item: 'E02',
  about: ['wrist-hands'],
  authors: 'Field and others',
  year: 2004,
  where: 'Journal of Bodywork and Movement Therapies 8:9-14',
  design: 'randomised-trial',
  people: 16,
  self: 'yes',
  dose: { sessionMinutes: 15, sessionsPerWeek: 7, weeks: 4 },
  grade: 'very-low',
  basis: 'trial',
  checked: 'seen',
  fromMemory: ['dose'],
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
