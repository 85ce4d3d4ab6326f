// SPDX-License-Identifier: MIT
import { type Field, fieldOf, join, type Op } from '../../field/field.ts';
import { loft, section } from '../../field/loft.ts';
import { add, cross, distance, mix3, scale, sub, unit, type V3 } from '../../maths/vec.ts';
import type { Nail } from '../lines.ts';

/** A small toe: root, two joints, tip; and its thickness, mm. */
export interface SmallToe {
  readonly joints: readonly [V3, V3, V3, V3];
  readonly r: number;
  /** The side direction turns outwards at the little toe. */
  readonly turn: number;
}

export const bigToe = {
  joints: [
    [31, 20, 120],
    [30.5, 19, 148],
    [27.6, 14.5, 172],
  ] as const satisfies readonly [V3, V3, V3],
  r: 13.6,
};

export const smallToes: readonly [SmallToe, SmallToe, SmallToe, SmallToe] = [
  {
    joints: [
      [12, 20, 124],
      [10.8, 22.5, 146],
      [9.6, 16.5, 163],
      [9, 10.8, 173],
    ],
    r: 9.4,
    turn: 0,
  },
  {
    joints: [
      [-6, 19, 119],
      [-7, 20.8, 138],
      [-7.9, 15, 153],
      [-8.2, 10, 162],
    ],
    r: 8.9,
    turn: 0,
  },
  {
    joints: [
      [-22, 17, 111],
      [-23.2, 18.7, 128],
      [-24, 13.4, 141],
      [-24.2, 9.2, 149],
    ],
    r: 8.4,
    turn: 0.12,
  },
  {
    joints: [
      [-35.5, 15, 99],
      [-38, 15.2, 113.5],
      [-38.6, 11.2, 124.5],
      [-37.6, 8.6, 132.5],
    ],
    r: 8,
    turn: 0.25,
  },
];

function bigToeField(): Field {
  const [a, b, c] = bigToe.joints;
  const { r } = bigToe;
  const s = (at: V3, rx: number, rf: number, rb: number) => section(at, rx, rf, { rb, n: 2.15 });
  return loft(
    [
      s(a, r * 1.2, 16, 13.5),
      s(mix3(a, b, 0.45), r * 1.06, 13.5, 11.6),
      s(mix3(a, b, 0.8), r * 0.97, 12, 11),
      s(b, r * 1.04, 13.5, 10.4),
      s(mix3(b, c, 0.5), r * 1.06, 14.5, 9.2),
      s(c, r * 0.86, 11.5, 7.5),
    ],
    { caps: [1, 0.9] },
  );
}

/** Stations of a small toe: bone, share of it, then half width, depth to the sole and to the top, in radii. */
const stations: readonly (readonly [bone: 0 | 1 | 2, at: number, rx: number, rf: number, rb: number])[] = [
  [0, 0, 1.2, 1.5, 1.3],
  [0, 0.6, 0.97, 0.98, 0.95],
  [1, 0, 0.98, 0.92, 0.98],
  [1, 0.5, 0.91, 0.9, 0.86],
  [2, 0, 0.97, 1.02, 0.85],
  [2, 1, 1.02, 1.14, 0.78],
];

function smallToeField({ joints, r, turn }: SmallToe): Field {
  const u = unit([1, 0, turn]);
  const sections = stations.map(([bone, at, rx, rf, rb]) => {
    const [from, to] = [joints[bone], joints[bone + 1] ?? joints[3]];
    return section(mix3(from, to, at), r * rx, r * rf, { rb: r * rb, u, n: 2.15 });
  });
  return loft(sections, { caps: [1, 0.9] });
}

/** All toes in one part, so that they touch without growing together. */
export const toes = (): Op =>
  join(fieldOf([bigToeField(), ...smallToes.map(smallToeField)].map((toe) => join(toe, 0.9))), 12);

function bigToeNail(): Nail {
  const [, b, c] = bigToe.joints;
  const onward = unit(sub(c, b));
  const across: V3 = [1, 0, 0];
  const out = cross(onward, across);
  const origin = add(add(c, scale(onward, -4.6)), scale(out, 9.5));
  return { plate: { origin, across, onward, out }, width: 7.9, length: 7.4 };
}

function smallToeNail({ joints: [, , c, d], r, turn }: SmallToe): Nail {
  const onward = unit(sub(d, c));
  const across = unit([1, 0, turn]);
  const out = cross(onward, across);
  const origin = add(add(d, scale(onward, -0.2)), scale(out, r * 0.74));
  return { plate: { origin, across, onward, out }, width: r * 0.58, length: Math.max(4.2, distance(c, d) * 0.46) };
}

export const toeNails: readonly Nail[] = [bigToeNail(), ...smallToes.map(smallToeNail)];
