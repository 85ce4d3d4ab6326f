// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const wiltshire2010 = {
  id: 'wiltshire-2010',
  item: 'E61',
  about: ['water'],
  authors: 'Wiltshire and others',
  year: 2010,
  where: 'Medicine & Science in Sports & Exercise 42:1062',
  design: 'single-session-trial',
  grade: 'low',
  basis: 'trial',
  checked: 'memory',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
