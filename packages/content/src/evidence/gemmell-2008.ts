// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const gemmell2008 = {
  id: 'gemmell-2008',
  item: 'E13',
  about: ['neck-shoulders', 'pressing'],
  authors: 'Gemmell and others',
  year: 2008,
  where: 'Clinical Chiropractic 11:30-36',
  design: 'single-session-trial',
  self: 'no',
  dose: { sessions: 1, holdSeconds: { min: 30, max: 60 } },
  effects: [{ measure: 'felt-better', value: 5.0, unit: 'odds-ratio', low: 1.2, high: 21, versus: 'pretend' }],
  grade: 'very-low',
  basis: 'trial',
  checked: 'seen',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
