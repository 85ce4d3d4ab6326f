// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const moraska2008 = {
  id: 'moraska-2008',
  item: 'E04',
  about: ['wrist-hands'],
  authors: 'Moraska and others',
  year: 2008,
  where: 'Journal of Alternative and Complementary Medicine',
  doi: '10.1089/acm.2007.0647',
  design: 'randomised-trial',
  people: 27,
  self: 'no',
  dose: { sessionMinutes: 30, sessionsPerWeek: 2, weeks: 6, sessions: 12 },
  effects: [
    { measure: 'grip', value: 17.3, unit: 'percent', against: 4.8, versus: 'other-massage' },
    { measure: 'kept', value: 4, unit: 'weeks' },
  ],
  grade: 'low',
  basis: 'trial',
  checked: 'seen',
  fromMemory: ['dose'],
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
