// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const wiewelhove2019 = {
  id: 'wiewelhove-2019',
  item: 'E31',
  about: ['tools', 'feet-ankles', 'upper-back'],
  authors: 'Wiewelhove and others',
  year: 2019,
  where: 'Frontiers in Physiology',
  doi: '10.3389/fphys.2019.00376',
  design: 'review',
  studies: 21,
  self: 'yes',
  effects: [
    { measure: 'flexibility', value: 4.0, unit: 'percent' },
    { measure: 'flexibility', value: 0.34, unit: 'hedges-g' },
    { measure: 'sprint', value: 0.7, unit: 'percent' },
    { measure: 'sprint', value: 0.28, unit: 'hedges-g' },
    { measure: 'soreness-felt-less', value: 6.0, unit: 'percent' },
    { measure: 'soreness-felt-less', value: 0.47, unit: 'hedges-g' },
  ],
  grade: 'low',
  basis: 'trial',
  checked: 'seen',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
