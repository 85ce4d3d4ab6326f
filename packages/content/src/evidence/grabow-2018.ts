// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const grabow2018 = {
  id: 'grabow-2018',
  item: 'E34',
  about: ['tools'],
  authors: 'Grabow and others',
  year: 2018,
  doi: '10.1519/JSC.0000000000001906',
  design: 'crossover-trial',
  people: 16,
  self: 'yes',
  dose: { sets: 3, secondsPerSet: 60 },
  effects: [
    { measure: 'pain-while-rolling', value: 3.9, unit: 'points' },
    { measure: 'pain-while-rolling', value: 6.2, unit: 'points' },
    { measure: 'pain-while-rolling', value: 8.2, unit: 'points' },
  ],
  grade: 'low',
  basis: 'trial',
  checked: 'seen',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
