// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const nese2025 = {
  id: 'nese-2025',
  item: 'E26',
  about: ['feet-ankles'],
  authors: 'Nese and others',
  year: 2025,
  where: 'Pain Management Nursing',
  doi: '10.1016/j.pmn.2025.11.002',
  design: 'randomised-trial',
  people: 65,
  self: 'no',
  grade: 'low',
  basis: 'trial',
  checked: 'seen',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
