// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const gholamzadeh2023 = {
  id: 'gholamzadeh-2023',
  item: 'E30',
  about: ['feet-ankles'],
  authors: 'Gholamzadeh and others',
  year: 2023,
  where: 'Turkish Journal of Oncology 38(2)',
  design: 'randomised-trial',
  people: 80,
  self: 'no',
  dose: { sessionMinutes: 20, sessionsPerWeek: 1, weeks: 4 },
  effects: [
    { measure: 'feeling', value: 0.01, unit: 'p-value' },
    { measure: 'movement', value: 0.03, unit: 'p-value' },
    { measure: 'inner-organs', value: 0.03, unit: 'p-value' },
  ],
  grade: 'low',
  basis: 'trial',
  checked: 'seen',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
