// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const bartsch2021 = {
  id: 'bartsch-2021',
  item: 'E38',
  about: ['tools', 'harms'],
  authors: 'Bartsch and others',
  year: 2021,
  where: 'Journal of Clinical Medicine',
  doi: '10.3390/jcm10225360',
  design: 'expert-agreement',
  people: 37,
  effects: [
    { measure: 'agreement-needed', value: 70, unit: 'percent', is: 'above' },
    { measure: 'never-open-wounds', value: 73, unit: 'percent' },
    { measure: 'never-broken-bone', value: 84, unit: 'percent' },
    { measure: 'care-inflammation', value: 97, unit: 'percent' },
    { measure: 'care-clot', value: 97, unit: 'percent' },
    { measure: 'care-bone-infection', value: 94, unit: 'percent' },
    { measure: 'care-bone-in-muscle', value: 92, unit: 'percent' },
  ],
  grade: 'very-low',
  basis: 'consensus',
  checked: 'seen',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
