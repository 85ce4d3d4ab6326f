// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const reflexologyFeetTrial = {
  id: 'reflexology-feet-trial',
  item: 'E27',
  about: ['feet-ankles'],
  where: 'Trial of foot reflexology',
  pmc: 'PMC6141416',
  design: 'trial',
  people: 45,
  self: 'no',
  dose: { sessions: 12 },
  grade: 'low',
  basis: 'trial',
  checked: 'seen',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
