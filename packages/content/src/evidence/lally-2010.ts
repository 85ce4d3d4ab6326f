// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const lally2010 = {
  id: 'lally-2010',
  item: 'E59',
  about: ['habit'],
  authors: 'Lally and others',
  year: 2010,
  where: 'European Journal of Social Psychology 40:998',
  doi: '10.1002/ejsp.674',
  design: 'cohort',
  people: 96,
  effects: [{ measure: 'until-by-itself', value: 66, unit: 'days', low: 18, high: 254 }],
  grade: 'moderate',
  basis: 'trial',
  checked: 'memory',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
