// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const luger2019 = {
  id: 'luger-2019',
  item: 'E42',
  about: ['habit'],
  authors: 'Luger and others',
  year: 2019,
  where: 'Cochrane Database of Systematic Reviews CD012886.pub2',
  design: 'review',
  studies: 6,
  grade: 'low',
  basis: 'trial',
  checked: 'seen',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
