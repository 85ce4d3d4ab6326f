// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const chatchawan2015 = {
  id: 'chatchawan-2015',
  item: 'E23',
  about: ['feet-ankles'],
  authors: 'Chatchawan and others',
  year: 2015,
  doi: '10.12659/MSMBR.894163',
  design: 'randomised-trial',
  people: 60,
  self: 'no',
  dose: { sessionMinutes: 30, sessionsPerWeek: 3, weeks: 2 },
  grade: 'low',
  basis: 'trial',
  checked: 'seen',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
