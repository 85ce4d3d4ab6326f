// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const murphy2019 = {
  id: 'murphy-2019',
  item: 'E16',
  about: ['pressing'],
  authors: 'Murphy and others',
  year: 2019,
  where: 'Pain Medicine',
  design: 'pilot',
  people: 67,
  self: 'yes',
  dose: { sessionMinutes: 30, sessionsPerWeek: 7, minutesPerSpot: 3, weeks: 6 },
  effects: [{ measure: 'pain', value: -35, unit: 'percent', is: 'about', versus: 'usual-care' }],
  grade: 'low',
  basis: 'trial',
  checked: 'seen',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
