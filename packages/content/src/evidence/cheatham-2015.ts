// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const cheatham2015 = {
  id: 'cheatham-2015',
  item: 'E32',
  about: ['tools'],
  authors: 'Cheatham and others',
  year: 2015,
  where: 'International Journal of Sports Physical Therapy 10:827',
  pmc: 'PMC4637917',
  design: 'review',
  studies: 14,
  self: 'yes',
  grade: 'low',
  basis: 'trial',
  checked: 'seen',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
