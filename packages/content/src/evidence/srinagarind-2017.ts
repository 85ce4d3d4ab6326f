// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const srinagarind2017 = {
  id: 'srinagarind-2017',
  item: 'E14',
  about: ['upper-back', 'tools'],
  year: 2017,
  where: 'Srinagarind Medical Journal 32(2)',
  design: 'before-after',
  people: 20,
  self: 'yes',
  dose: { sessions: 1 },
  grade: 'very-low',
  basis: 'trial',
  checked: 'seen',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
