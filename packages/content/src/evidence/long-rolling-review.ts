// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const longRollingReview = {
  id: 'long-rolling-review',
  item: 'E37',
  about: ['tools'],
  where: 'Review of rolling over four weeks and longer',
  pmc: 'PMC8998857',
  design: 'review',
  studies: 9,
  self: 'yes',
  dose: { weeks: 4 },
  grade: 'low',
  basis: 'trial',
  checked: 'seen',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
