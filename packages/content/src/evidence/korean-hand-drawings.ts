// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const koreanHandDrawings = {
  id: 'korean-hand-drawings',
  item: 'B.6',
  about: ['map', 'measures', 'wrist-hands'],
  year: 2001,
  where: 'AOEM Journal, about 2001',
  design: 'diagnostic-study',
  people: 85,
  hands: 130,
  effects: [
    { measure: 'sensitivity', value: 75.6, unit: 'percent', versus: 'nerve-test' },
    { measure: 'specificity', value: 59.6, unit: 'percent', versus: 'nerve-test' },
    { measure: 'drawing-and-test-positive', value: 73.8, unit: 'percent', versus: 'nerve-test' },
    { measure: 'drawing-and-test-negative', value: 62.0, unit: 'percent', versus: 'nerve-test' },
  ],
  grade: 'low',
  basis: 'trial',
  checked: 'seen',
  fromMemory: ['year'],
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
