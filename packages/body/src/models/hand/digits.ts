// SPDX-License-Identifier: MIT
import type { Field } from '../../field/field.ts';
import { loft, section } from '../../field/loft.ts';
import { add, along, cross, mix3, scale, sub, unit, type V3 } from '../../maths/vec.ts';
import type { Nail, Plate } from '../lines.ts';

/** A finger: its joints from knuckle to tip, its side direction towards the thumb, its thickness. */
export interface Finger {
  readonly name: 'index' | 'middle' | 'ring' | 'little';
  readonly joints: readonly [V3, V3, V3, V3];
  readonly across: V3;
  readonly r: number;
}

interface FingerPlan {
  readonly knuckle: V3;
  /** Lengths of the three bones, mm. */
  readonly bones: V3;
  /** Degrees away from straight, towards the thumb. */
  readonly spread: number;
  /** Degrees each joint bends towards the palm. */
  readonly bend: V3;
  readonly r: number;
}

const degree = Math.PI / 180;

function finger(name: Finger['name'], { knuckle, bones, spread, bend, r }: FingerPlan): Finger {
  const [sin, cos] = [Math.sin(spread * degree), Math.cos(spread * degree)];
  const bone = (bent: number): V3 => [
    sin * Math.cos(bent * degree),
    cos * Math.cos(bent * degree),
    Math.sin(bent * degree),
  ];
  const b = along(knuckle, bone(bend[0]), bones[0]);
  const c = along(b, bone(bend[0] + bend[1]), bones[1]);
  const d = along(c, bone(bend[0] + bend[1] + bend[2]), bones[2]);
  return { name, joints: [knuckle, b, c, d], across: [cos, -sin, 0], r };
}

export const fingers: readonly [Finger, Finger, Finger, Finger] = [
  finger('index', { knuckle: [23, 89, -2], bones: [45, 26, 23], spread: 5, bend: [3, 6, 4], r: 9.3 }),
  finger('middle', { knuckle: [2, 93, -4], bones: [49, 30, 24], spread: 0.5, bend: [4, 6, 4], r: 9.5 }),
  finger('ring', { knuckle: [-17.5, 88, -2.5], bones: [45, 28, 24], spread: -4.5, bend: [5, 6, 4], r: 9 }),
  finger('little', { knuckle: [-33.5, 78, 1], bones: [35, 21, 21], spread: -13, bend: [5, 7, 4], r: 7.9 }),
];

/** The frame of a digit's segment, facing the palm side. */
export function segmentPlate(origin: V3, from: V3, to: V3, across: V3): Plate {
  const onward = unit(sub(to, from));
  return { origin, across, onward, out: cross(across, onward) };
}

/** Stations of a finger: bone, share of it, then half width, depth to the palm side and to the back, in radii. */
const fingerStations: readonly (readonly [bone: 0 | 1 | 2, at: number, rx: number, rf: number, rb: number])[] = [
  [0, 0, 1.12, 1.15, 1.12],
  [0, 0.35, 1.08, 1.16, 1.02],
  [0, 0.62, 1.02, 1.12, 0.95],
  [0, 0.84, 1.01, 0.99, 0.97],
  [1, 0, 1.04, 0.93, 1],
  [1, 0.25, 0.98, 0.98, 0.91],
  [1, 0.52, 0.94, 1.02, 0.84],
  [1, 0.8, 0.925, 0.88, 0.82],
  [2, 0, 0.925, 0.82, 0.82],
  [2, 0.25, 0.9, 0.9, 0.74],
  [2, 0.5, 0.87, 0.96, 0.66],
  [2, 0.68, 0.79, 0.86, 0.56],
];

export function fingerField({ joints, across, r }: Finger): Field {
  const palmar = cross(across, unit(sub(joints[2], joints[1])));
  const sections = fingerStations.map(([bone, at, rx, rf, rb]) => {
    const drop = bone === 2 ? Math.max(0, at - 0.25) * 0.7 : 0;
    const ends = [joints[bone], joints[bone + 1] ?? joints[3]] as const;
    const c = along(mix3(ends[0], ends[1], at), palmar, drop);
    return section(c, r * rx, r * rf, { rb: r * rb, u: across, n: 2.15 });
  });
  return loft(sections, { caps: [1, 1.25] });
}

/** The thumb is seen half from its side. */
export const thumb = {
  across: unit([0.66, -0.4, 0.52]),
  base: [20, 9, 7] as V3,
  knuckle: [46, 46, 15] as V3,
  joint: [63.5, 73, 18] as V3,
  tip: [74.5, 98, 20] as V3,
};

export function thumbField(): Field {
  const { base, knuckle, joint, tip, across } = thumb;
  const palmar = cross(across, unit(sub(tip, joint)));
  const at = (a: V3, b: V3, t: number, drop = 0): V3 => along(mix3(a, b, t), palmar, drop);
  const u = across;
  const s = (c: V3, rx: number, rf: number, rb: number) => section(c, rx, rf, { rb, u, n: 2.1 });
  return loft(
    [
      s(base, 12, 12, 11),
      s(at(base, knuckle, 0.5), 11.5, 13, 10),
      s(at(base, knuckle, 0.85), 11.5, 11.5, 10.5),
      s(knuckle, 11.8, 11, 11),
      s(at(knuckle, joint, 0.35), 10.6, 11.2, 9.4),
      s(at(knuckle, joint, 0.7), 10.3, 10, 9.2),
      s(joint, 10.8, 9, 9.6),
      s(at(joint, tip, 0.28), 10.7, 10, 8.2),
      s(at(joint, tip, 0.5, 0.4), 10.2, 10.2, 7),
      s(at(joint, tip, 0.68, 0.6), 9, 9.2, 5.8),
    ],
    { caps: [1, 1.2] },
  );
}

function fingerNail({ joints, across, r }: Finger): Nail {
  const [, , c, d] = joints;
  const onward = unit(sub(d, c));
  const palmar = cross(across, onward);
  const origin = add(mix3(c, d, 0.6), scale(palmar, -r * 0.6));
  const long = Math.hypot(...sub(d, c));
  return { plate: { origin, across, onward, out: scale(palmar, -1) }, width: r * 0.7, length: long * 0.26 };
}

function thumbNail(): Nail {
  const onward = unit(sub(thumb.tip, thumb.joint));
  const palmar = cross(thumb.across, onward);
  const origin = along(along(thumb.joint, onward, 16.5), palmar, -6.2);
  return { plate: { origin, across: thumb.across, onward, out: scale(palmar, -1) }, width: 7.6, length: 7.2 };
}

export const handNails: readonly Nail[] = [...fingers.map(fingerNail), thumbNail()];
