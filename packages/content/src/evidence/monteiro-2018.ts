// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const monteiro2018 = {
  id: 'monteiro-2018',
  item: 'E36',
  about: ['tools'],
  authors: 'Monteiro and others',
  year: 2018,
  pmc: 'PMC5808005',
  design: 'before-after',
  people: 18,
  self: 'yes',
  effects: [{ measure: 'movement-gain-lasts', value: 30, unit: 'minutes', is: 'at-most' }],
  grade: 'very-low',
  basis: 'trial',
  checked: 'seen',
  fromMemory: ['design'],
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
