// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const fernandez2006 = {
  id: 'fernandez-2006',
  item: 'E12',
  about: ['neck-shoulders', 'pressing'],
  authors: 'Fernández-de-las-Peñas and others',
  year: 2006,
  where: 'Journal of Bodywork and Movement Therapies 10:3-9',
  design: 'single-session-trial',
  people: 40,
  self: 'no',
  dose: { sessions: 1 },
  grade: 'very-low',
  basis: 'trial',
  checked: 'seen',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
