// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const hagvall2016 = {
  id: 'hagvall-2016',
  item: 'E.1',
  about: ['scent', 'harms'],
  authors: 'Hagvall and others',
  year: 2016,
  doi: '10.2340/00015555-2319',
  design: 'survey',
  effects: [{ measure: 'reacted-to-stale-lavender', value: 2.8, unit: 'percent' }],
  grade: 'low',
  basis: 'trial',
  checked: 'seen',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
