// SPDX-License-Identifier: MIT
import type { RoutineRequest } from '@knead/domain';

/** `p-neck-shoulder-10` of `techniques.md` F.6. Shorter than there: changing places takes time, too. */
export const deskNeck = {
  id: 'desk-neck',
  area: 'neck-shoulders',
  totalSeconds: 600,
  wishes: [
    { technique: 'ns-light-stroke', sideSeconds: 30, pressureMax: 2 },
    { technique: 'ns-trap-knead', sideSeconds: 45, pressureMax: 3 },
    { technique: 'ns-thumb-walk-neck', sideSeconds: 35, pressureMax: 3 },
    { technique: 'ns-levator-corner', sideSeconds: 35, pressureMax: 3 },
    { technique: 'ns-skull-base-hold', sideSeconds: 60, pressureMax: 3 },
  ],
} as const satisfies RoutineRequest;
