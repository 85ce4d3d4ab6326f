// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const dalal2014 = {
  id: 'dalal-2014',
  item: 'E25',
  about: ['feet-ankles'],
  authors: 'Dalal and others',
  year: 2014,
  pmc: 'PMC3913279',
  design: 'randomised-trial',
  people: 58,
  self: 'caregiver',
  dose: { months: 6 },
  grade: 'very-low',
  basis: 'trial',
  checked: 'seen',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
