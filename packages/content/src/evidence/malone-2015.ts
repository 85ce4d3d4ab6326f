// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const malone2015 = {
  id: 'malone-2015',
  item: 'E50',
  authors: 'Malone',
  year: 2015,
  design: 'pilot',
  people: 19,
  grade: 'very-low',
  basis: 'trial',
  checked: 'memory',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
