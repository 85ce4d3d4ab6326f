// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const challoumas2018 = {
  id: 'challoumas-2018',
  item: 'B-ref4',
  about: ['map', 'upper-back'],
  authors: 'Challoumas and others',
  year: 2018,
  where: 'Clinical Anatomy',
  doi: '10.1002/ca.23031',
  design: 'review',
  grade: 'low',
  basis: 'trial',
  checked: 'seen',
  fromMemory: ['year', 'design'],
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
