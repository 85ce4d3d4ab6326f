// SPDX-License-Identifier: MIT
// Zones of forearm, elbow and upper arm, in the axes of the right hand, which the arm goes on in.
import type { ZoneId } from '@knead/domain';
import type { V3 } from '../maths/vec.ts';
import { handLandmarks as at } from '../models/hand/landmarks.ts';
import { around, border, levelled } from './borders.ts';

const elbow: V3 = [0, at['elbow-crease-middle'][1] - 4, -3];
const wrist: V3 = [0, 0, 0];
/** The upper arm of the part that ends above the elbow. */
const shortShoulder: V3 = [3, -430, 0];
const thumbSide: V3 = [1, 0, 0];
const front: V3 = [0, 0, 1];
/** The forearm is this much wider than deep. */
const flat = 1.25;

/** Degrees around the forearm: 0 at the thumb side, 90 at the palm side, 180 at the little-finger side, below 0 behind. */
export const forearmAngle = (p: V3): number => around(elbow, wrist, thumbSide, front, flat, p);

/** The muscles of the back of the forearm come round to the front near the elbow. */
const thumbEdge = levelled([-236, 32], [-70, 5]);

function forearmZone(angle: number, y: number): ZoneId {
  if (angle >= thumbEdge(y) && angle < 90) return 'forearm-volar-radial';
  if (angle >= 90 && angle < 172) return 'forearm-volar-ulnar';
  if (angle >= -58 && angle < thumbEdge(y)) return 'forearm-dorsal-radial';
  return angle >= -122 && angle < -58 ? 'forearm-dorsal-mid' : 'forearm-dorsal-ulnar';
}

/** The elbow reaches from below its crease to above its knobs; lower behind, where its tip is. */
const elbowBegins = at['elbow-crease-middle'][1] + 24;
const elbowEnds = at['elbow-crease-middle'][1] - 36;

function elbowZone(angle: number): ZoneId {
  if (angle > 52 && angle < 138) return 'elbow-front';
  // behind, both sides meet on the tip
  return angle <= 52 && angle > -92 ? 'elbow-lateral' : 'elbow-medial';
}

/** Where the cap of the shoulder ends: a wedge that points down the outer side, as a share of the way to the elbow. */
const capEnds = border([0, 0.5], [55, 0.34], [95, 0.2], [180, 0]);

function upperArmZone(p: V3, shoulder: V3): ZoneId {
  const angle = around(elbow, shoulder, thumbSide, front, 1, p);
  const share = (p[1] - shoulder[1]) / (elbow[1] - shoulder[1]);
  if (share < capEnds(Math.abs(angle))) return 'deltoid';
  if (angle >= -38 && angle < 38) return 'arm-lateral-lower';
  if (angle >= 38 && angle < 131) return 'arm-front';
  return angle >= -142 && angle < -38 ? 'arm-back' : 'arm-medial';
}

/** Zone of a place above the wrist. */
export function armZone(p: V3, shoulder: V3 = shortShoulder): ZoneId {
  if (p[1] > elbowBegins) return forearmZone(forearmAngle(p), p[1]);
  return p[1] > elbowEnds ? elbowZone(forearmAngle(p)) : upperArmZone(p, shoulder);
}
