// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const wu2010 = {
  id: 'wu-2010',
  item: 'E46',
  about: ['wrist-hands', 'harms'],
  authors: 'Wu and others',
  year: 2010,
  where: 'Report of weak fingers after rubbing',
  design: 'case-report',
  people: 1,
  dose: { sessions: 6 },
  grade: 'very-low',
  basis: 'trial',
  checked: 'seen',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
