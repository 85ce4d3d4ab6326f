// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const crawford2004 = {
  id: 'crawford-2004',
  item: 'E.1',
  about: ['scent', 'harms'],
  authors: 'Crawford and others',
  year: 2004,
  where: 'Archives of Dermatology 140:991',
  design: 'survey',
  grade: 'very-low',
  basis: 'trial',
  checked: 'memory',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
