// SPDX-License-Identifier: MIT
import type { EvidenceEntry } from '../evidenceEntry.ts';

export const wilke2018 = {
  id: 'wilke-2018',
  item: 'E11',
  about: ['tools', 'pressing', 'feet-ankles'],
  authors: 'Wilke and others',
  year: 2018,
  pmc: 'PMC6358529',
  design: 'single-session-trial',
  people: 50,
  self: 'yes',
  dose: { sessions: 1, holdSeconds: { min: 90, max: 90 } },
  effects: [
    { measure: 'pressure-borne', value: 3.0, unit: 'as-measured', against: 2.6, versus: 'before' },
    { measure: 'pressure-borne', value: 0.35, unit: 'cohens-d', versus: 'before' },
  ],
  grade: 'very-low',
  basis: 'trial',
  checked: 'seen',
  checkedOn: '2026-11-22',
} as const satisfies EvidenceEntry;
