// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const shem2020 = {
  id: 'shem-2020',
  item: 'E05',
  about: ['wrist-hands'],
  authors: 'Shem and others',
  year: 2020,
  where: 'Journal of Hand Therapy',
  doi: '10.1016/j.jht.2019.12.002',
  design: 'randomised-trial',
  people: 83,
  completed: 36,
  self: 'yes',
  dose: { sessionsPerDay: 4, weeks: 6 },
  effects: [
    { measure: 'numbness', value: 0.53, unit: 'cohens-d', versus: 'before' },
    { measure: 'tingling', value: 0.6, unit: 'cohens-d', versus: 'before' },
    { measure: 'pinch', value: 0.58, unit: 'cohens-d', versus: 'before' },
    { measure: 'complaints', value: 0.69, unit: 'cohens-d', versus: 'before' },
    { measure: 'trial-quality', value: 6, unit: 'points' },
    { measure: 'drop-out', value: 57, unit: 'percent' },
  ],
  grade: 'low',
  basis: 'trial',
  checked: 'seen',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
