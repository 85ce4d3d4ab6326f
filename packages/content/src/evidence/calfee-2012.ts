// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const calfee2012 = {
  id: 'calfee-2012',
  item: 'B.6',
  about: ['map', 'measures', 'wrist-hands'],
  authors: 'Calfee and others',
  year: 2012,
  where: 'Journal of Hand Surgery',
  doi: '10.1016/j.jhsa.2011.08.016',
  design: 'diagnostic-study',
  people: 1107,
  effects: [{ measure: 'with-complaints', value: 221, unit: 'people' }],
  grade: 'low',
  basis: 'trial',
  checked: 'seen',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
