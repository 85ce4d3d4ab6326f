// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const carr2015 = {
  id: 'carr-2015',
  item: 'E49',
  about: ['harms', 'pressing'],
  authors: 'Carr',
  year: 2015,
  where: 'Acupuncture in Medicine',
  doi: '10.1136/acupmed-2015-010936',
  design: 'review',
  grade: 'low',
  basis: 'trial',
  checked: 'seen',
  fromMemory: ['design'],
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
