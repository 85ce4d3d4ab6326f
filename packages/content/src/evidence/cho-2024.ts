// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const cho2024 = {
  id: 'cho-2024',
  item: 'E22',
  about: ['feet-ankles', 'scent'],
  authors: 'Cho and Kim',
  year: 2024,
  where: 'Journal of Korean Biological Nursing Science 26(2)',
  design: 'review',
  studies: 7,
  self: 'mostly-no',
  effects: [{ measure: 'pain', value: -1.83, unit: 'hedges-g', low: -2.76, high: -0.91 }],
  grade: 'very-low',
  basis: 'trial',
  checked: 'seen',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
