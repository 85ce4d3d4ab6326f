// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const compressionReview2022 = {
  id: 'compression-review-2022',
  item: 'E10',
  about: ['neck-shoulders', 'pressing'],
  year: 2022,
  where: 'Review of pressing on tender spots',
  pmc: 'PMC9434898',
  design: 'review',
  studies: 15,
  self: 'no',
  effects: [
    { measure: 'pressure-borne', value: 0.67, unit: 'standardised-difference', low: 0.35, high: 0.98 },
    { measure: 'pain', value: -0.22, unit: 'standardised-difference', low: -0.53, high: 0.09 },
  ],
  grade: 'low',
  basis: 'trial',
  checked: 'seen',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
