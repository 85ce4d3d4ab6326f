// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const sherman2014 = {
  id: 'sherman-2014',
  item: 'E06',
  about: ['neck-shoulders'],
  authors: 'Sherman and others',
  year: 2014,
  where: 'Annals of Family Medicine 12:112-120',
  design: 'randomised-trial',
  people: 228,
  arms: 6,
  self: 'no',
  dose: { sessionMinutes: 60, sessionsPerWeek: 3, weeks: 4 },
  effects: [
    {
      measure: 'function-better',
      value: 3.41,
      unit: 'relative-risk',
      versus: 'wait-list',
      dose: { sessionMinutes: 60, sessionsPerWeek: 2 },
    },
    {
      measure: 'function-better',
      value: 4.98,
      unit: 'relative-risk',
      versus: 'wait-list',
      dose: { sessionMinutes: 60, sessionsPerWeek: 3 },
    },
    {
      measure: 'pain-better',
      value: 2.3,
      unit: 'relative-risk',
      versus: 'wait-list',
      dose: { sessionMinutes: 60, sessionsPerWeek: 2 },
    },
    {
      measure: 'pain-better',
      value: 2.73,
      unit: 'relative-risk',
      versus: 'wait-list',
      dose: { sessionMinutes: 60, sessionsPerWeek: 3 },
    },
  ],
  grade: 'moderate',
  basis: 'trial',
  checked: 'seen',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
