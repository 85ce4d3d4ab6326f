// SPDX-License-Identifier: MIT
// The right hand with its forearm, mm. Origin: middle of the wrist crease nearer the hand; +Y to the fingers,
// +Z out of the palm, +X towards the thumb.
import { spline, tube } from '../../field/curves.ts';
import { cut, type Field, fieldOf, join, type Op } from '../../field/field.ts';
import { loft, section } from '../../field/loft.ts';
import { capsule, ellipsoid, sphere } from '../../field/shapes.ts';
import { add, mix3, unit, type V3 } from '../../maths/vec.ts';
import type { Box } from '../../mesh/mesh.ts';
import { carve, raiseNail } from '../lines.ts';
import { elbowCrease, handCreaseGroups } from './creases.ts';
import { fingerField, fingers, handNails, thumbField } from './digits.ts';

/** Forearm, wrist and palm in one loft. */
const palmAndForearm = (): Op =>
  join(
    loft(
      [
        section([0, -262, -4], 36, 34),
        section([1.5, -225, -2], 39.5, 37, { rb: 35 }),
        section([2.5, -180, 0], 40, 36, { rb: 32 }),
        section([2, -130, 0], 36, 30, { rb: 26.5 }),
        section([1, -85, 0], 32, 24, { rb: 22 }),
        section([0.5, -45, 0], 29.6, 19.5, { rb: 18.5, n: 2.2 }),
        section([0, -15, 0], 29.4, 17.4, { rb: 17.2, n: 2.35 }),
        section([0, 2, 0.5], 29.4, 17, { rb: 16.5, n: 2.4 }),
        section([-0.5, 20, 0], 31.5, 14.5, { rb: 15.5, n: 2.4 }),
        section([-3, 45, -1.5], 34.5, 13.4, { rb: 13.2, n: 2.45 }),
        section([-4.5, 70, -2.5], 36.5, 12, { rb: 11.2, n: 2.5 }),
        section([-5, 88, -2.5], 35.5, 11.8, { rb: 9.8, n: 2.4 }),
      ],
      { caps: [1, 0.75] },
    ),
  );

function fingerParts(): readonly Op[] {
  const bones = fingers.map((finger) => join(fingerField(finger), 1.2));
  const knuckles = fingers.map(({ joints, r }) =>
    join(ellipsoid(add(joints[0], [0, -1, -2.6]), [r * 0.98, r * 1.25, r * 0.95]), 10),
  );
  return [join(fieldOf([...bones, ...knuckles]), 10), ...webs(), ...pads()];
}

const pairs = fingers.slice(1).map((right, i) => [fingers[i] ?? right, right] as const);

/** Skin between the fingers reaches a good third of their first bone. */
const webs = (): readonly Op[] =>
  pairs.map(([a, b], i) => {
    const from = add(mix3(a.joints[0], a.joints[1], 0.36), [-6, 0, 2.4]);
    const to = add(mix3(b.joints[0], b.joints[1], i === 2 ? 0.44 : 0.36), [6, 0, 2.4]);
    return join(capsule(from, to, 4.8), 7);
  });

const pads = (): readonly Op[] => [
  ...pairs.map(([a, b]) => {
    const [x, y] = mix3(a.joints[0], b.joints[0], 0.5);
    return join(ellipsoid([x, y + 4, 7], [9, 10, 6.4]), 9);
  }),
  join(ellipsoid([26, 88, 6], [8, 11, 7]), 10),
];

const thumbWeb: V3 = unit([0.8, 0.5, 0.2]);

const moundParts = (): readonly Op[] => [
  join(thumbField(), 11),
  join(ellipsoid([29, 35, 13.5], [14.5, 30, 14.5], [0.56, 0.82, 0.14], [0.8, -0.55, 0.2]), 9),
  join(ellipsoid([21, 19, 12], [12, 17, 10.5], [0.4, 0.9, 0.1]), 10),
  join(
    loft([
      section([25, 80, -1], 8, 8.5, { u: thumbWeb }),
      section([34, 63, 3], 10, 7.5, { u: thumbWeb }),
      section([43, 47, 10], 9, 9, { u: thumbWeb }),
    ]),
    14,
  ),
  // little-finger side
  join(ellipsoid([-24.5, 36, 7.4], [14.5, 38, 12], [-0.1, 1, 0]), 32),
  join(ellipsoid([-36, 60, 3], [6.8, 25, 9.5], [-0.04, 1, 0]), 10),
  join(ellipsoid([-27, 14, 3], [8, 22, 10], [-0.1, 1, 0]), 12),
  join(sphere([-19, 8, 11], 7), 10),
  // hollow of the palm
  cut(ellipsoid([1, 47, 34], [16, 38, 19.5], [-0.06, 1, 0]), 30),
];

const taper = (points: readonly V3[], profile: readonly number[]): Field => tube(spline(points, 8), profile);

/** Knobs of the wrist, and the cords that show under its skin. */
function wristParts(): readonly Op[] {
  return [
    join(ellipsoid([-20, -18, -9.5], [8.6, 13, 8.8]), 14),
    join(ellipsoid([25, -8, -1], [6.5, 18, 9]), 12),
    cut(ellipsoid([1, 5, 27], [8, 16, 10.5]), 12),
    join(
      taper(
        [
          [7, -110, 21.5],
          [5, -60, 17.8],
          [3.5, -30, 15.6],
          [3, -6, 13.5],
        ],
        [0.5, 1.7, 1.7, 0.2],
      ),
      9,
    ),
    join(
      taper(
        [
          [15, -100, 20],
          [13.5, -60, 16.6],
          [12.5, -30, 14.4],
          [13, -8, 12],
        ],
        [0.3, 1.5, 1.5, 0.2],
      ),
      9,
    ),
  ];
}

/** Cords on the back of the hand, and the valleys between its bones. */
function backParts(): readonly Op[] {
  return [
    ...fingers.map(({ joints: [k] }) =>
      join(
        taper(
          [
            [k[0] * 0.3 - 1, 2, -9.5],
            [k[0] * 0.42 - 1, 24, -11.4],
            [k[0] * 0.66 - 1, 46, -12.4],
            [k[0] * 0.9, k[1] - 18, -11.4],
            [k[0], k[1] - 2, -11.4],
          ],
          [0.2, 0.6, 1.4, 1.7, 2.2],
        ),
        9,
      ),
    ),
    join(
      taper(
        [
          [17, -14, -9.5],
          [23, 2, -9.5],
          [33, 22, -4.6],
          [44.5, 44, 5.5],
          [56, 60, 9],
        ],
        [0.2, 0.6, 1.4, 1.5, 0.3],
      ),
      9,
    ),
    ...pairs.map(([a, b]) => {
      const [x, y] = mix3(a.joints[0], b.joints[0], 0.5);
      return cut(ellipsoid([x, y - 12, -21.2], [3.8, 20, 6.4]), 14);
    }),
  ];
}

/** Hand and forearm without creases and nails; the figure wears it as well. */
export const handForm = (): readonly Op[] => [
  palmAndForearm(),
  ...fingerParts(),
  ...moundParts(),
  ...wristParts(),
  ...backParts(),
];

const skin = (): readonly Op[] => [...handCreaseGroups.map(carve), ...handNails.map(raiseNail)];

/** The elbow and the beginning of the upper arm, stretched, so that a forearm does not end in nothing. */
const elbowParts = (): readonly Op[] => [
  join(
    loft([
      section([0, -215, -2], 36, 32, { rb: 30 }),
      section([0, -262, -5], 36, 32, { rb: 31 }),
      section([1, -310, -3], 39, 41, { rb: 37 }),
      section([2, -370, 0], 42, 48, { rb: 42 }),
      section([3, -430, 0], 44, 50, { rb: 46 }),
    ]),
    44,
  ),
  join(ellipsoid([-31, -262, -7], [9, 15, 12]), 26),
  join(ellipsoid([31, -258, -8], [8, 14, 11]), 26),
  join(ellipsoid([-5, -268, -33], [11, 20, 10]), 20),
  join(ellipsoid([20, -205, 12], [22, 52, 26], [0.1, 1, 0]), 50),
  cut(ellipsoid([2, -254, 51], [16, 24, 14]), 34),
  carve([elbowCrease]),
];

export const handOps = (): readonly Op[] => [...handForm(), ...skin()];
export const armOps = (): readonly Op[] => [...handForm(), ...elbowParts(), ...skin()];

export const handBox: Box = { low: [-62, -130, -48], high: [96, 210, 60] };
export const armBox: Box = { low: [-72, -350, -66], high: [96, 210, 72] };
