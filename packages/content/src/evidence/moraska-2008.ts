// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const moraska2008 = {
  id: 'moraska-2008',
  item: 'E04',
  authors: 'Moraska and others',
  year: 2008,
  where: 'Journal of Alternative and Complementary Medicine',
  doi: '10.1089/acm.2007.0647',
  design: 'randomised-trial',
  people: 27,
  dose: { sessionsPerWeek: 2, weeks: 6 },
  grade: 'low',
  basis: 'trial',
  checked: 'seen',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
