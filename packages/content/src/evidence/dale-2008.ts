// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const dale2008 = {
  id: 'dale-2008',
  item: 'B.6',
  about: ['map', 'measures', 'wrist-hands'],
  authors: 'Dale and others',
  year: 2008,
  where: 'Journal of Occupational Rehabilitation 18:233',
  design: 'measuring-study',
  effects: [
    { measure: 'drawings', value: 494, unit: 'drawings' },
    { measure: 'judges', value: 3, unit: 'people' },
    { measure: 'agreement-right-hand', value: 0.83, unit: 'kappa' },
    { measure: 'agreement-left-hand', value: 0.88, unit: 'kappa' },
  ],
  grade: 'low',
  basis: 'trial',
  checked: 'seen',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
