// SPDX-License-Identifier: MIT
import type { RoutineRequest } from '@knead/domain';

/** The arch first, because a nerve lies close at the ankle, which is never worked first (R6). */
export const feetInTheEvening = {
  id: 'feet-in-the-evening',
  area: 'feet-ankles',
  totalSeconds: 600,
  wishes: [
    { technique: 'fa-arch-thumbs', sideSeconds: 120 },
    { technique: 'fa-ankle-circles', sideSeconds: 30 },
  ],
} as const satisfies RoutineRequest;
