// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const lee2008 = {
  id: 'lee-2008',
  item: 'B-ref1',
  about: ['map'],
  authors: 'Lee, McPhee and Stringer',
  year: 2008,
  where: 'Clinical Anatomy 21:363-373',
  doi: '10.1002/ca.20636',
  design: 'review',
  grade: 'low',
  basis: 'trial',
  checked: 'seen',
  fromMemory: ['doi', 'finding'],
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
