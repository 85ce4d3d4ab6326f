// SPDX-License-Identifier: MIT
import type { ScentFacts } from '../scentFacts.ts';

export const lavender = {
  id: 'lavender',
  countsAs: ['essential_oil'],
  dilutions: ['usual', 'most', 'sensitive'],
} as const satisfies ScentFacts;
