// SPDX-License-Identifier: MIT
import type { RoutineRequest } from '@knead/domain';

/** `p-hand-3` of `techniques.md` F.6, for both hands, with the breathing that belongs before P3. */
export const dailyHands = {
  id: 'daily-hands',
  area: 'wrist-hands',
  totalSeconds: 540,
  wishes: [{ technique: 'wh-hand-sequence', sideSeconds: 180, pressureMax: 3 }],
} as const satisfies RoutineRequest;
