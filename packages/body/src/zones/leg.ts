// SPDX-License-Identifier: MIT
// Zones from above the ankle to the hip, in the axes of the right foot, which the leg goes on in.
import type { ZoneId } from '@knead/domain';
import type { V3 } from '../maths/vec.ts';
import { figureLandmarks } from '../models/figure/landmarks.ts';
import { footPlacement, toLocal } from '../models/figure/limbs.ts';
import { border } from './borders.ts';

/** A place of the right side of the figure, in the axes of its foot. */
export const inFoot = ([x, y, z]: V3): V3 => toLocal(footPlacement, -x, y, z);

const at = (id: keyof typeof figureLandmarks): V3 => inFoot(figureLandmarks[id]);

/** The middle of the leg: to the side, and to the front, by height. */
const middleX = border([100, 0], [350, 3], [900, 0]);
const middleZ = border([82, -9], [140, -16], [240, -26], [350, -30], [455, -9], [560, 0], [800, 4]);

/** Degrees around the leg: 0 in front, growing to the inner side, below 0 on the outer side. */
const angleOf = ([x, y, z]: V3): number => (Math.atan2(x - middleX(y), z - middleZ(y)) * 180) / Math.PI;

/** The edge of the shin bone can be felt; behind it the inner side is bare bone. */
const shinEdge = border(
  [at('shin-edge-low')[1], angleOf(at('shin-edge-low'))],
  [at('shin-edge-top')[1], angleOf(at('shin-edge-top'))],
);
const innerBack = 118;
const outerBack = -104;
/** Where the bellies of the calf end. */
const bellyEnd = at('calf-belly-end')[1] - 8;

function lowerLegZone(y: number, angle: number): ZoneId {
  if (angle >= shinEdge(y) && angle < innerBack) return 'shin-medial';
  if (angle < shinEdge(y) && angle >= outerBack) return 'shin-lateral';
  return angle < 0 && y < bellyEnd ? 'calf-lower-lateral' : 'calf-upper';
}

const kneeBegins = at('knee-knob-outer')[1] - 6;
const kneeEnds = at('kneecap-middle')[1] + 54;

function kneeZone(angle: number): ZoneId {
  if (angle >= outerBack && angle < 52) return 'knee-front';
  return angle >= 52 && angle < 122 ? 'knee-medial' : 'knee-back';
}

function thighZone(angle: number): ZoneId {
  if (angle >= -46 && angle < 46) return 'thigh-front';
  if (angle >= 46 && angle < 128) return 'thigh-medial';
  return angle >= -124 && angle < -46 ? 'thigh-lateral' : 'thigh-back';
}

/** Zone of a place on the right leg, above the ankle. */
export function legZone(p: V3): ZoneId {
  const angle = angleOf(p);
  if (p[1] < kneeBegins) return lowerLegZone(p[1], angle);
  return p[1] < kneeEnds ? kneeZone(angle) : thighZone(angle);
}
