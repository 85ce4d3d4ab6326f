// SPDX-License-Identifier: MIT
import type { RoutineRequest } from '@knead/domain';

/** `p-micro-1` of `techniques.md` F.6. On both sides, and so longer than there: no routine is shorter than 3 min (R17). */
export const atYourDesk = {
  id: 'at-your-desk',
  area: 'wrist-hands',
  totalSeconds: 240,
  wishes: [
    { technique: 'ns-trap-knead', sideSeconds: 30, pressureMax: 2 },
    { technique: 'wh-forearm-extensor-roll', sideSeconds: 30, pressureMax: 2 },
  ],
} as const satisfies RoutineRequest;
