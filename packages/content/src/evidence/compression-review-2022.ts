// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const compressionReview2022 = {
  id: 'compression-review-2022',
  item: 'E10',
  year: 2022,
  where: 'Review of pressing on tender spots',
  pmc: 'PMC9434898',
  design: 'review',
  studies: 15,
  grade: 'low',
  basis: 'trial',
  checked: 'seen',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
