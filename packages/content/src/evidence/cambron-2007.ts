// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const cambron2007 = {
  id: 'cambron-2007',
  item: 'E44',
  about: ['harms'],
  authors: 'Cambron and others',
  year: 2007,
  where: 'Survey of people after massage',
  design: 'survey',
  people: 100,
  completed: 91,
  self: 'no',
  effects: [{ measure: 'small-discomfort', value: 10, unit: 'percent' }],
  grade: 'very-low',
  basis: 'trial',
  checked: 'seen',
  secondHand: true,
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
