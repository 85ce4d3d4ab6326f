// SPDX-License-Identifier: MIT
import type { ZoneId } from '@knead/domain';
import type { V3 } from '../maths/vec.ts';
import { handPlacement, shoulder, toLocal } from '../models/figure/limbs.ts';
import type { PartId } from '../parts.ts';
import { footZone } from './foot.ts';
import { handZone } from './hand.ts';
import { inFoot, legZone } from './leg.ts';
import { isArm, isLeg, trunkZone } from './trunk.ts';

/** The middle of the shoulder joint, in the axes of the hand. */
const shoulderInHand = toLocal(handPlacement, ...shoulder);
/** Below this the leg of the figure is told by the zones of the foot. */
const footTop = 160;

/** A place of the right side of the figure; its x is negative. */
function figureZone([x, y, z]: V3): ZoneId | undefined {
  const folded: V3 = [-x, y, z];
  if (isArm(folded)) return handZone(toLocal(handPlacement, -x, y, z), shoulderInHand);
  if (isLeg(folded)) return y < footTop ? footZone(inFoot([x, y, z])) : legZone(inFoot([x, y, z]));
  return trunkZone(folded);
}

/** The one zone that a place on the skin of a part belongs to, right side; undefined where nothing can be marked. */
export function zoneAt(part: PartId, place: V3): ZoneId | undefined {
  switch (part) {
    case 'hand':
    case 'arm':
      return handZone(place);
    case 'foot':
      return footZone(place);
    default:
      return place[0] <= 0 ? figureZone(place) : undefined;
  }
}
