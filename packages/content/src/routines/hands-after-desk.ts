// SPDX-License-Identifier: MIT
import type { RoutineRequest } from '@knead/domain';

/** Shoulders first: far from the hand before near it (`techniques.md` R3). The place beside a nerve comes last and short (R6). */
export const handsAfterDesk = {
  id: 'hands-after-desk',
  area: 'wrist-hands',
  totalSeconds: 600,
  wishes: [
    { technique: 'ns-trap-knead', sideSeconds: 30, pressureMax: 2 },
    { technique: 'wh-palm-pads', sideSeconds: 75 },
    { technique: 'wh-thumb-base', sideSeconds: 45 },
    { technique: 'wh-above-crease', sideSeconds: 30 },
  ],
} as const satisfies RoutineRequest;
