// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const tgaMenthol = {
  id: 'tga-menthol',
  item: 'E.1',
  about: ['scent', 'harms'],
  authors: 'Therapeutic Goods Administration, Australia',
  where: 'Rules for labels of medicines',
  design: 'label-rule',
  effects: [
    { measure: 'skin-test-and-warning', value: 1, unit: 'percent', is: 'above' },
    { measure: 'strong-warning', value: 5, unit: 'percent', is: 'above' },
    { measure: 'not-allowed', value: 25, unit: 'percent', is: 'above' },
  ],
  grade: 'very-low',
  basis: 'consensus',
  checked: 'seen',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
