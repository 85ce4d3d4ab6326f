// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const wilke2018 = {
  id: 'wilke-2018',
  item: 'E11',
  authors: 'Wilke and others',
  year: 2018,
  pmc: 'PMC6358529',
  design: 'single-session-trial',
  people: 50,
  dose: { sessionMinutes: 1.5, sessions: 1 },
  grade: 'very-low',
  basis: 'trial',
  checked: 'seen',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
