// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const sherman2014 = {
  id: 'sherman-2014',
  item: 'E06',
  authors: 'Sherman and others',
  year: 2014,
  where: 'Annals of Family Medicine 12:112-120',
  design: 'randomised-trial',
  people: 228,
  dose: { sessionMinutes: 60, sessionsPerWeek: 3, weeks: 4 },
  grade: 'moderate',
  basis: 'trial',
  checked: 'seen',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
