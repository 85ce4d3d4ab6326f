// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const izgu2019 = {
  id: 'izgu-2019',
  item: 'E28',
  about: ['feet-ankles', 'wrist-hands'],
  authors: 'Izgu and others',
  year: 2019,
  where: 'Trial of massage during paclitaxel',
  design: 'randomised-trial',
  people: 40,
  self: 'no',
  dose: { sessionMinutes: 30, sessions: 12 },
  grade: 'low',
  basis: 'trial',
  checked: 'seen',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
