// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const noh2019 = {
  id: 'noh-2019',
  item: 'E29',
  about: ['feet-ankles', 'scent'],
  authors: 'Noh and Park',
  year: 2019,
  where: 'European Journal of Oncology Nursing 42:82-89',
  doi: '10.1016/j.ejon.2019.08.007',
  design: 'randomised-trial',
  people: 63,
  self: 'yes',
  dose: { weeks: 6 },
  effects: [{ measure: 'complaints', value: 0.001, unit: 'p-value', is: 'below' }],
  grade: 'low',
  basis: 'trial',
  checked: 'seen',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
