// SPDX-License-Identifier: MIT
import type { ScentFacts } from '../scentFacts.ts';

/** It holds menthol, which cools: so it also counts as a rub with menthol. The 3 years are stricter than 30 months. */
export const peppermint = {
  id: 'peppermint',
  countsAs: ['essential_oil', 'menthol_balm'],
  dilutions: ['usual', 'most', 'sensitive'],
  childYearsMin: 3,
} as const satisfies ScentFacts;
