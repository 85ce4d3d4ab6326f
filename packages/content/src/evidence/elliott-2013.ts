// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const elliott2013 = {
  id: 'elliott-2013',
  item: 'E03',
  about: ['wrist-hands'],
  authors: 'Elliott and Burkett',
  year: 2013,
  where: 'Journal of Bodywork and Movement Therapies 17:332-338',
  design: 'before-after',
  people: 21,
  self: 'no',
  dose: { sessionMinutes: 30, sessionsPerWeek: 2, weeks: 6, sessions: 12 },
  effects: [
    {
      measure: 'complaints',
      value: 0.001,
      unit: 'p-value',
      is: 'below',
      versus: 'before',
      at: { value: 2, unit: 'weeks' },
    },
    {
      measure: 'function',
      value: 0.001,
      unit: 'p-value',
      is: 'below',
      versus: 'before',
      at: { value: 2, unit: 'weeks' },
    },
  ],
  grade: 'very-low',
  basis: 'trial',
  checked: 'seen',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
