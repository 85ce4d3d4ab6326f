// SPDX-License-Identifier: MIT
import { type Region, SIDES } from '../atlas/areas.ts';
import type { Spot } from '../triage/places.ts';

/** Arm and leg, each from the trunk to its end. */
const limbs: readonly (readonly (readonly Region[])[])[] = [
  [
    ['shoulder', 'upper_arm'],
    ['elbow', 'forearm'],
    ['wrist', 'hand'],
  ],
  [
    ['hip_buttock', 'thigh'],
    ['knee_back', 'calf', 'shin'],
    ['ankle', 'foot'],
  ],
];

/** Whether places lie in two or more parts of one limb: what bothers somebody runs down it (`safety.md` PP-03). */
export function runsDownALimb(spots: readonly Spot[]): boolean {
  return SIDES.some((side) => {
    const own = spots.filter((spot) => spot.side === side);
    return limbs.some(
      (parts) => parts.filter((regions) => own.some(({ region }) => regions.includes(region))).length > 1,
    );
  });
}
