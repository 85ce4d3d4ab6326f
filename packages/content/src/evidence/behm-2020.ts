// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const behm2020 = {
  id: 'behm-2020',
  item: 'E33',
  authors: 'Behm and others',
  year: 2020,
  doi: '10.1519/JSC.0000000000003765',
  design: 'review',
  grade: 'low',
  basis: 'trial',
  checked: 'seen',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
