// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const cagnie2013 = {
  id: 'cagnie-2013',
  item: 'E09',
  authors: 'Cagnie and others',
  year: 2013,
  design: 'before-after',
  people: 19,
  dose: { sessionsPerWeek: 2, weeks: 4 },
  grade: 'very-low',
  basis: 'trial',
  checked: 'seen',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
