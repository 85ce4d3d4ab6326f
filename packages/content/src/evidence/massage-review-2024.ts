// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const massageReview2024 = {
  id: 'massage-review-2024',
  item: 'E08',
  about: ['neck-shoulders', 'harms'],
  year: 2024,
  where: 'Companion to the Cochrane review of neck massage',
  pmid: '39593614',
  design: 'review',
  people: 2656,
  studies: 42,
  self: 'no',
  effects: [
    {
      measure: 'small-unwanted-effects',
      value: 0.37,
      unit: 'relative-risk',
      low: 0.22,
      high: 0.61,
      versus: 'other-care',
    },
  ],
  grade: 'low',
  basis: 'trial',
  checked: 'seen',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
