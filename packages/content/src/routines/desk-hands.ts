// SPDX-License-Identifier: MIT
import type { RoutineRequest } from '@knead/domain';

/** `p-desk-hand-10` of `techniques.md` F.6. Far from the hand first (R3); the whole hand shorter than there, the whole a minute longer. */
export const deskHands = {
  id: 'desk-hands',
  area: 'wrist-hands',
  totalSeconds: 660,
  wishes: [
    { technique: 'ns-light-stroke', sideSeconds: 30, pressureMax: 2 },
    { technique: 'ns-trap-knead', sideSeconds: 30, pressureMax: 2 },
    { technique: 'wh-forearm-flexor-strip', sideSeconds: 45, pressureMax: 3 },
    { technique: 'wh-hand-sequence', sideSeconds: 60, pressureMax: 3 },
    { technique: 'wh-carpal-spread', sideSeconds: 30, pressureMax: 2 },
  ],
} as const satisfies RoutineRequest;
