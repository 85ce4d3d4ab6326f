// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const grabow2018 = {
  id: 'grabow-2018',
  item: 'E34',
  authors: 'Grabow and others',
  year: 2018,
  doi: '10.1519/JSC.0000000000001906',
  design: 'crossover-trial',
  people: 16,
  grade: 'low',
  basis: 'trial',
  checked: 'seen',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
