// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const gemmell2008 = {
  id: 'gemmell-2008',
  item: 'E13',
  authors: 'Gemmell and others',
  year: 2008,
  where: 'Clinical Chiropractic 11:30-36',
  design: 'single-session-trial',
  dose: { sessions: 1 },
  grade: 'very-low',
  basis: 'trial',
  checked: 'seen',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
