// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const blodt2018 = {
  id: 'blodt-2018',
  item: 'E18',
  about: ['pressing', 'habit'],
  authors: 'Blödt and others',
  year: 2018,
  where: 'American Journal of Obstetrics and Gynecology',
  doi: '10.1016/j.ajog.2017.11.570',
  design: 'randomised-trial',
  people: 221,
  self: 'yes',
  dose: { minutesPerSpot: 1 },
  effects: [
    {
      measure: 'pain',
      value: -0.6,
      unit: 'points',
      is: 'about',
      versus: 'usual-care',
      at: { value: 3, unit: 'cycles' },
    },
    { measure: 'pain-halved', value: 37, unit: 'percent', against: 23, versus: 'usual-care' },
  ],
  grade: 'moderate',
  basis: 'trial',
  checked: 'seen',
  fromMemory: ['effects'],
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
