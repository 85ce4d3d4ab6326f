// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const downs2011 = {
  id: 'downs-2011',
  item: 'B-ref3',
  about: ['map'],
  authors: 'Downs and Laporte',
  year: 2011,
  where: 'Journal of Orthopaedic & Sports Physical Therapy',
  design: 'commentary',
  grade: 'very-low',
  basis: 'trial',
  checked: 'seen',
  fromMemory: ['year'],
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
