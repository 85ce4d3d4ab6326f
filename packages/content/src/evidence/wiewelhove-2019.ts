// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const wiewelhove2019 = {
  id: 'wiewelhove-2019',
  item: 'E31',
  authors: 'Wiewelhove and others',
  year: 2019,
  where: 'Frontiers in Physiology',
  doi: '10.3389/fphys.2019.00376',
  design: 'review',
  studies: 21,
  grade: 'low',
  basis: 'trial',
  checked: 'seen',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
