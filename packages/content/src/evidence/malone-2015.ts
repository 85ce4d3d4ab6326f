// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const malone2015 = {
  id: 'malone-2015',
  item: 'E50',
  about: ['feet-ankles', 'tools'],
  authors: 'Malone and others',
  year: 2015,
  where: 'Small trial of rolling under the foot',
  design: 'trial',
  people: 19,
  self: 'yes',
  grade: 'very-low',
  basis: 'trial',
  checked: 'seen',
  secondHand: true,
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
