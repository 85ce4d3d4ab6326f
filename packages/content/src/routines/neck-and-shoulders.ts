// SPDX-License-Identifier: MIT
import type { RoutineRequest } from '@knead/domain';

/** Kneading warms up before the neck; the held presses come last. */
export const neckAndShoulders = {
  id: 'neck-and-shoulders',
  area: 'neck-shoulders',
  totalSeconds: 600,
  wishes: [
    { technique: 'ns-trap-knead', sideSeconds: 60 },
    { technique: 'ns-thumb-walk-neck', sideSeconds: 60 },
    { technique: 'ns-knot-hold', sideSeconds: 60 },
  ],
} as const satisfies RoutineRequest;
