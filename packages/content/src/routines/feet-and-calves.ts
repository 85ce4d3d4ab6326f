// SPDX-License-Identifier: MIT
import type { RoutineRequest } from '@knead/domain';

/** `p-feet-evening-10` of `techniques.md` F.6, a little shorter. The place beside a nerve comes in the middle (R6). */
export const feetAndCalves = {
  id: 'feet-and-calves',
  area: 'feet-ankles',
  totalSeconds: 600,
  wishes: [
    { technique: 'fa-toe-milk', sideSeconds: 45, pressureMax: 2 },
    { technique: 'fa-calf-glide', sideSeconds: 45, pressureMax: 3 },
    { technique: 'fa-ankle-circles', sideSeconds: 30, pressureMax: 3 },
    { technique: 'fa-arch-thumbs', sideSeconds: 60, pressureMax: 3 },
  ],
} as const satisfies RoutineRequest;
