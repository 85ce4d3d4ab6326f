// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const mclean2001 = {
  id: 'mclean-2001',
  item: 'E39',
  about: ['habit', 'wrist-hands', 'neck-shoulders'],
  authors: 'McLean and others',
  year: 2001,
  where: 'Applied Ergonomics',
  doi: '10.1016/S0003-6870(00)00071-5',
  design: 'trial',
  people: 15,
  effects: [
    { measure: 'break-every', value: 20, unit: 'minutes' },
    { measure: 'break-every', value: 40, unit: 'minutes' },
  ],
  grade: 'low',
  basis: 'trial',
  checked: 'seen',
  fromMemory: ['people', 'design'],
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
