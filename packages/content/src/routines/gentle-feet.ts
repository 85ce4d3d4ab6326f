// SPDX-License-Identifier: MIT
import type { RoutineRequest } from '@knead/domain';

/**
 * `p-feet-gentle-7` of `techniques.md` F.6, for skin that may be numb: palm strokes in place of thumbs (`product.md` 9).
 * Two minutes a foot; triage puts the look at the feet before it.
 */
export const gentleFeet = {
  id: 'gentle-feet',
  area: 'feet-ankles',
  totalSeconds: 420,
  wishes: [
    { technique: 'fa-toe-milk', sideSeconds: 60, pressureMax: 2 },
    { technique: 'fa-palm-stroke', sideSeconds: 60, pressureMax: 2 },
  ],
} as const satisfies RoutineRequest;
