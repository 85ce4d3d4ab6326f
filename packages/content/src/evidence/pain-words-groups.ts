// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const painWordsGroups = {
  id: 'pain-words-groups',
  item: 'D.1',
  about: ['measures'],
  where: 'Focus groups on words for nerve pain',
  pmc: 'PMC2531087',
  design: 'interviews',
  people: 132,
  effects: [{ measure: 'countries', value: 6, unit: 'countries' }],
  grade: 'very-low',
  basis: 'trial',
  checked: 'seen',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
