// SPDX-License-Identifier: MIT
import type { RoutineRequest } from '@knead/domain';

/** `p-upper-back-8` of `techniques.md` F.6. Ball and roller stay at 3 (`product.md` 9), and shorter: so it stays at 8 min. */
export const longSitting = {
  id: 'long-sitting',
  area: 'upper-back',
  totalSeconds: 480,
  wishes: [
    { technique: 'ub-self-hug-stroke', sideSeconds: 30, pressureMax: 3 },
    { technique: 'ub-wall-ball', sideSeconds: 45, pressureMax: 3 },
    { technique: 'ub-pin-arm-sweep', sideSeconds: 30, pressureMax: 3 },
    { technique: 'ub-wall-roller', sideSeconds: 60, pressureMax: 3 },
  ],
} as const satisfies RoutineRequest;
