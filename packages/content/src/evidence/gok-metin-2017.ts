// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const gokMetin2017 = {
  id: 'gok-metin-2017',
  item: 'E21',
  about: ['feet-ankles', 'wrist-hands', 'scent'],
  authors: 'Gok Metin and others',
  year: 2017,
  where: 'Journal of Nursing Scholarship 49:379-388',
  doi: '10.1111/jnu.12300',
  design: 'randomised-trial',
  people: 46,
  groups: [21, 25],
  self: 'no',
  dose: { sessionMinutes: 30, sessionsPerWeek: 3, weeks: 4 },
  grade: 'low',
  basis: 'trial',
  checked: 'seen',
  fromMemory: ['dose'],
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
