// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const alfuth2024 = {
  id: 'alfuth-2024',
  item: 'E50',
  about: ['feet-ankles', 'tools'],
  authors: 'Alfuth',
  year: 2024,
  where: 'Journal of Manual and Manipulative Therapy',
  doi: '10.1080/10669817.2024.2325186',
  design: 'case-report',
  people: 1,
  self: 'yes',
  dose: { sessionsPerWeek: 7, weeks: 3 },
  effects: [
    { measure: 'pain', value: 0, unit: 'points', against: 8, versus: 'before', at: { value: 3, unit: 'weeks' } },
  ],
  grade: 'very-low',
  basis: 'trial',
  checked: 'seen',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
