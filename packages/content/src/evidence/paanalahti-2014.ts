// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const paanalahti2014 = {
  id: 'paanalahti-2014',
  item: 'E43',
  about: ['harms'],
  authors: 'Paanalahti and others',
  year: 2014,
  doi: '10.1186/1471-2474-15-77',
  design: 'survey',
  people: 767,
  self: 'no',
  effects: [{ measure: 'something-unpleasant', value: 51, unit: 'percent', at: { value: 3, unit: 'visits' } }],
  grade: 'low',
  basis: 'trial',
  checked: 'seen',
  fromMemory: ['finding', 'design'],
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
