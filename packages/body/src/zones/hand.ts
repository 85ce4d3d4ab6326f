// SPDX-License-Identifier: MIT
// Zones of the hand and wrist, in the axes of the right hand: +X towards the thumb, +Y to the fingers, +Z out of the palm.
import type { ZoneId } from '@knead/domain';
import { clamp, mix, mix3, smoothstep, type V3 } from '../maths/vec.ts';
import { fingers, thumb } from '../models/hand/digits.ts';
import { handLandmarks as at } from '../models/hand/landmarks.ts';
import { armZone, forearmAngle } from './arm.ts';
import { border, type Digit, levelled, type OnDigit, onDigit } from './borders.ts';

const [index, middle, ring, little] = fingers;

interface DigitZones {
  readonly digit: Digit;
  readonly palmar: (on: OnDigit) => ZoneId;
  readonly dorsal: (on: OnDigit) => ZoneId;
  /** Where it begins, as a share of its first bone: at the crease of the palm side, just past the knuckle on the back. */
  readonly begins: readonly [palmar: number, dorsal: number];
  /** Skin further from the middle line than this many times its thickness is not its own. */
  readonly reach: number;
}

const fingerBegins = [0.46, 0.14] as const;
/** The last joint of index and middle finger has a zone of its own on the back. */
const tipOr =
  (zone: ZoneId) =>
  ({ bone, share }: OnDigit): ZoneId =>
    bone === 2 || (bone === 1 && share >= 1) ? 'index-middle-tips' : zone;

const digits: readonly DigitZones[] = [
  {
    digit: { joints: [thumb.knuckle, thumb.joint, thumb.tip], across: thumb.across, r: 11 },
    palmar: () => 'thumb-palmar',
    dorsal: () => 'thumb-dorsal',
    begins: [0.06, -0.2],
    reach: 2,
  },
  { digit: index, palmar: () => 'index-palmar', dorsal: tipOr('index-dorsal'), begins: fingerBegins, reach: 1.7 },
  { digit: middle, palmar: () => 'middle-palmar', dorsal: tipOr('middle-dorsal'), begins: fingerBegins, reach: 1.7 },
  {
    digit: ring,
    palmar: ({ across }) => (across > 0 ? 'ring-palmar-radial' : 'ring-palmar-ulnar'),
    dorsal: () => 'ring-dorsal',
    begins: fingerBegins,
    reach: 1.7,
  },
  { digit: little, palmar: () => 'little-palmar', dorsal: () => 'little-dorsal', begins: fingerBegins, reach: 1.7 },
];

/** The pulp wraps around the tip as far as the nail. */
const halfWay = ({ joints }: Digit, { bone, share }: OnDigit): number =>
  bone === joints.length - 2 ? -0.4 * smoothstep(0.45, 1, share) : 0;

function digitZone(p: V3): ZoneId | undefined {
  let best: { readonly zones: DigitZones; readonly on: OnDigit } | undefined;
  for (const zones of digits) {
    const on = onDigit(zones.digit, p);
    if (!best || on.off < best.on.off) best = { zones, on };
  }
  if (!best || best.on.off > best.zones.reach) return undefined;
  const { zones, on } = best;
  const begins = mix(zones.begins[1], zones.begins[0], smoothstep(-0.8, 0.8, on.inner));
  // the crease of the thumb slants out to its web
  const slant = zones.digit.joints.length === 3 ? 0.55 * Math.max(0, -on.across - 0.2) : 0;
  if (on.bone === 0 && on.share < begins + slant) return undefined;
  return on.inner > halfWay(zones.digit, on) ? zones.palmar(on) : zones.dorsal(on);
}

/** The first bone of the thumb: its back belongs to the back of the thumb, the rest to the mound and the web. */
const thumbBone: Digit = { joints: [thumb.base, thumb.knuckle, thumb.joint], across: thumb.across, r: 11.5 };
function isThumbBack(p: V3): boolean {
  const { inner, across } = onDigit(thumbBone, p);
  return inner < -0.1 && across > -1.05 && p[0] > webEdge(p[1]);
}

/** Between palm and back: through the middle of the hand, then rising towards the thumb. */
const edgeHeight = levelled([-40, 1], [20, -1], [34, 4.5], [46, 9]);

/** Rim of the thumb mound: the crease around it. */
const moundRim = levelled([5, 5], [9, 6.5], [16, 8], [30, 5.5], [45, 5], [59, 8], [70, 14.5], [76, 24], [80, 36]);
const ringLittleRoot = mix3(ring.joints[0], little.joints[0], 0.5);
/** Rim of the mound on the little-finger side, up to between ring and little finger. */
const littleRim = border(
  [4, 6],
  [11, 6],
  [22, at['wrist-crease-middle'][0] - 7],
  [44, mix(at['little-mound-middle'][0], at['palm-middle'][0], 0.5)],
  [ringLittleRoot[1], ringLittleRoot[0]],
  [ringLittleRoot[1] + 20, ringLittleRoot[0] + 1],
);

function palmZone([x, y]: V3): ZoneId {
  if (x > moundRim(y) && y < 77) return 'thenar';
  return x < littleRim(y) ? 'hypothenar' : 'palm-central';
}

const indexBone = border(
  [at['second-hand-bone-base'][1], at['second-hand-bone-base'][0]],
  [index.joints[0][1], index.joints[0][0]],
);
/** Thumb side of the bone behind the index finger. */
const webEdge = (y: number): number => indexBone(y) + 3.5;
const middleRing = mix3(middle.joints[0], ring.joints[0], 0.5);
const backMiddle = border([at['wrist-back-middle'][1], 2], [middleRing[1], middleRing[0]]);

function backZone([x, y]: V3): ZoneId {
  if (x > webEdge(y)) return 'dorsal-web';
  return x > backMiddle(y) ? 'dorsum-hand-radial' : 'dorsum-hand-ulnar';
}

/** Where the wrist ends: on the palm side at the mounds, on the back at the bones of the hand. */
const wristEnd = (angle: number): number => (angle > 5 && angle < 175 ? 5 : 9);
/** Where the forearm ends: past the knob of the little-finger side. */
const wristBegins = at['ulna-head'][1] - 13;

function wristZone(p: V3, angle: number): ZoneId {
  if (angle > 5 && angle < 175) return p[0] > 4 ? 'wrist-volar-radial' : 'wrist-volar-ulnar';
  return p[0] > 1 ? 'wrist-dorsal-radial' : 'wrist-dorsal-ulnar';
}

/** Zone of a place on the right hand, its forearm, elbow or upper arm. */
export function handZone(p: V3, shoulder?: V3): ZoneId {
  const [x, y, z] = p;
  if (y < wristBegins) return armZone(p, shoulder);
  const angle = forearmAngle(p);
  if (y < clamp(wristEnd(angle), 0, 20)) return wristZone(p, angle);
  const digit = digitZone(p);
  if (digit) return digit;
  if (isThumbBack(p)) return 'thumb-dorsal';
  return z > edgeHeight(x) ? palmZone(p) : backZone(p);
}
