// SPDX-License-Identifier: MIT
import type { RoutineRequest } from '@knead/domain';

/** Hands first, then tools. A soft ball or roller at a wall stays at 3 or below (`product.md` section 9). */
export const betweenTheBlades = {
  id: 'between-the-blades',
  area: 'upper-back',
  totalSeconds: 600,
  wishes: [
    { technique: 'ns-trap-knead', sideSeconds: 45, pressureMax: 2 },
    { technique: 'ub-wall-ball', sideSeconds: 75, pressureMax: 3 },
    { technique: 'ub-wall-roller', sideSeconds: 120, pressureMax: 3 },
  ],
} as const satisfies RoutineRequest;
