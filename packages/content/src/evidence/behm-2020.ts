// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const behm2020 = {
  id: 'behm-2020',
  item: 'E33',
  about: ['tools'],
  authors: 'Behm and others',
  year: 2020,
  doi: '10.1519/JSC.0000000000003765',
  design: 'review',
  self: 'yes',
  effects: [
    { measure: 'best-sets', unit: 'sets', low: 1, high: 3 },
    { measure: 'best-each-way', unit: 'seconds', low: 2, high: 4 },
    { measure: 'best-set-length', unit: 'seconds', low: 30, high: 120 },
  ],
  grade: 'low',
  basis: 'trial',
  checked: 'seen',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
