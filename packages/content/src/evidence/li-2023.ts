// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const li2023 = {
  id: 'li-2023',
  item: 'E17',
  about: ['pressing', 'habit'],
  authors: 'Li and others',
  year: 2023,
  where: 'Journal of Family Medicine and Community Health 10(1)',
  design: 'before-after',
  people: 6,
  self: 'yes',
  dose: { weeks: 6, lessonHours: 1 },
  effects: [
    { measure: 'sessions-done', value: 94, unit: 'percent' },
    { measure: 'pain', value: -52, unit: 'percent', versus: 'before' },
  ],
  grade: 'very-low',
  basis: 'trial',
  checked: 'seen',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
