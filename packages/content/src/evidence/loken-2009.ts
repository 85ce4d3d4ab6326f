// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const loken2009 = {
  id: 'loken-2009',
  item: 'E58',
  about: ['pressing'],
  authors: 'Löken and others',
  year: 2009,
  where: 'Nature Neuroscience 12:547',
  design: 'laboratory-study',
  effects: [{ measure: 'nicest-stroke', unit: 'cm-per-second', low: 1, high: 10 }],
  grade: 'very-low',
  basis: 'mechanism',
  checked: 'memory',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
