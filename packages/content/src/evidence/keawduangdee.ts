// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const keawduangdee = {
  id: 'keawduangdee',
  item: 'E24',
  about: ['feet-ankles', 'tools'],
  authors: 'Keawduangdee and others',
  where: 'Thai journal, in the Thai-Journal Citation Index',
  design: 'pilot',
  people: 17,
  self: 'yes',
  dose: { sessionMinutes: 30, sessionsPerWeek: 3, weeks: 4 },
  grade: 'very-low',
  basis: 'trial',
  checked: 'seen',
  fromMemory: ['finding'],
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
