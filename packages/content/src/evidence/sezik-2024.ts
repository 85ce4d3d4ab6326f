// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const sezik2024 = {
  id: 'sezik-2024',
  item: 'E35',
  about: ['tools'],
  authors: 'Sezik and others',
  year: 2024,
  doi: '10.52082/jssm.2024.684',
  design: 'crossover-trial',
  people: 18,
  self: 'yes',
  effects: [
    { measure: 'own-tempo', value: 33, unit: 'per-minute' },
    { measure: 'slow-tempo', value: 15, unit: 'per-minute' },
  ],
  grade: 'very-low',
  basis: 'trial',
  checked: 'seen',
  fromMemory: ['design'],
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
