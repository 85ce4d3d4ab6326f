// SPDX-License-Identifier: MIT
import type { RoutineRequest } from '@knead/domain';

/** `p-flare` of `techniques.md` F.6. Shorter strokes than there, so that slow breathing keeps its two minutes. */
export const badDay = {
  id: 'bad-day',
  area: 'neck-shoulders',
  totalSeconds: 300,
  wishes: [
    { technique: 'ns-light-stroke', sideSeconds: 30, pressureMax: 2 },
    { technique: 'ub-self-hug-stroke', sideSeconds: 30, pressureMax: 2 },
  ],
} as const satisfies RoutineRequest;
