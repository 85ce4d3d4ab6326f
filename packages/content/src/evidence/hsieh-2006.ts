// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const hsieh2006 = {
  id: 'hsieh-2006',
  item: 'E20',
  about: ['pressing'],
  authors: 'Hsieh and others',
  year: 2006,
  where: 'BMJ',
  doi: '10.1136/bmj.38744.672616.AE',
  design: 'randomised-trial',
  people: 129,
  self: 'no',
  dose: { months: 1 },
  effects: [
    { measure: 'disability', value: -3.8, unit: 'points', low: -5.7, high: -1.9, versus: 'physical-therapy' },
    { measure: 'marked-disability-less', value: 89, unit: 'percent', versus: 'physical-therapy' },
    { measure: 'kept', value: 6, unit: 'months' },
  ],
  grade: 'low',
  basis: 'trial',
  checked: 'seen',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
