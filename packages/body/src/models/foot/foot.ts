// SPDX-License-Identifier: MIT
// The right foot with its lower leg, mm. Origin: on the floor below the middle of the ankle; +Y up, +Z to the toes,
// +X towards the other foot.
import { cut, type Field, fieldOf, join, type Op, offset } from '../../field/field.ts';
import { loft, section } from '../../field/loft.ts';
import { ellipsoid } from '../../field/shapes.ts';
import { cord, ridge } from '../../field/surface.ts';
import { mix, smoothstep, unit, type V3 } from '../../maths/vec.ts';
import type { Box } from '../../mesh/mesh.ts';
import { carve, raiseNail } from '../lines.ts';
import { soleCreases } from './creases.ts';
import { smallToes, toeNails, toes } from './toes.ts';

/** The beginning of the leg, as far up as the foot alone needs it. */
const shortLeg = (): Op =>
  join(
    loft(
      [
        section([-1, 58, -8], 25, 30),
        section([-1, 82, -9], 26.5, 29, { n: 2.2 }),
        section([-1, 105, -13], 27, 27, { rb: 29, n: 2.15 }),
        section([0, 150, -17], 29, 27, { rb: 30 }),
      ],
      { caps: [0.7, 1] },
    ),
  );

const lowerLeg = (): Op =>
  join(
    loft(
      [
        section([-1, 58, -8], 25, 30),
        section([-1, 82, -9], 26.5, 29, { n: 2.2 }),
        section([-1, 105, -13], 27, 27, { rb: 29, n: 2.15 }),
        section([0, 140, -16], 28, 26.5, { rb: 29 }),
        section([1, 190, -20], 34, 30, { rb: 36 }),
        section([2, 240, -26], 43, 36, { rb: 46 }),
        section([3, 300, -32], 51, 42, { rb: 56 }),
        section([3, 350, -32], 54, 45, { rb: 58 }),
      ],
      { caps: [0.7, 1] },
    ),
  );

const turned: V3 = unit([1, 0, 0.06]);
const turnedMore: V3 = unit([1, 0, 0.26]);

/** Course along the foot: first depth towards the sole, second towards the back of the foot. */
const footBody = (): Op =>
  join(
    loft(
      [
        section([-1, 31, -38], 24, 28),
        section([-1, 35, -18], 28, 33, { rb: 34 }),
        section([-2, 38, 10], 29.5, 35, { rb: 40 }),
        section([-3, 36, 36], 32, 31, { rb: 38, u: turned }),
        section([-2, 31, 62], 37, 26, { rb: 31, u: turned }),
        section([-1, 25, 88], 42.5, 21, { rb: 23, u: turnedMore }),
        section([-2, 20, 112], 44, 16.5, { rb: 15.5, u: turnedMore, n: 2.3 }),
      ],
      { caps: [0.9, 0.9] },
    ),
    30,
  );

const heelAndAnkle = (): readonly Op[] => [
  join(ellipsoid([-1, 22, -31], [30, 21.8, 31]), 22),
  join(ellipsoid([-1, 42, -38], [21, 34, 24]), 22),
  join(
    loft([
      section([-1, 36, -46], 16, 10),
      section([-1, 66, -46], 9.5, 9),
      section([-1, 100, -43.5], 8, 8),
      section([0, 140, -42], 10, 9),
      section([1, 190, -44], 18, 9),
      section([1, 230, -46], 20, 6),
    ]),
    24,
  ),
  // ankle bones: the outer one lower and further back
  join(ellipsoid([26.5, 84, 0], [9.8, 13, 12], [0.05, 1, 0.1]), 10),
  join(ellipsoid([-27.8, 74, -8], [9.4, 16, 11], [0, 1, -0.1]), 10),
  join(ellipsoid([21, 106, -5], [7, 34, 10]), 24),
  join(ellipsoid([-22, 106, -10], [6, 34, 8]), 24),
  // hollows between ankle bones and heel cord
  cut(ellipsoid([30, 76, -32], [11.5, 34, 11.5], [0, 1, -0.08]), 18),
  cut(ellipsoid([-31, 74, -34], [11.5, 34, 11.5], [0, 1, -0.08]), 18),
];

const archAndBall = (): readonly Op[] => [
  cut(ellipsoid([60, -12, 42], [54, 44, 54], [0, 1, 0], [1, 0, -0.1]), 26),
  cut(ellipsoid([8, -15, 40], [26, 18, 44]), 22),
  join(ellipsoid([28, 42, 34], [6.5, 8.5, 12], [0, 1, 0]), 26),
  join(ellipsoid([-34, 13, 42], [9, 12, 18]), 24),
  join(ellipsoid([-30, 13, 40], [14, 12.5, 78], [0, 1, 0]), 24),
  join(ellipsoid([31, 16, 117], [19, 15.8, 25], [0.05, 1, 0]), 20),
  ...smallToes.map(({ joints: [[x, , z]] }, i) =>
    join(ellipsoid([x, 13, z - 2], [[14, 14, 13.5, 13][i] ?? 13, 13, 22]), 20),
  ),
];

/** The furrow between the ball and the pads of the toes. */
const toeFurrow: Op = offset(
  (x, y, z) => {
    if (z < 90 || y > 16) return 0;
    const at = x > 20 ? 143 : 146.5 - (20 - x) * 0.42 - Math.max(0, -12 - x) * 0.16;
    const d = (z - at) / 3.4;
    return Math.exp(-d * d) * 1.8 * (1 - smoothstep(4, 15, y));
  },
  [
    [-70, -20, 90],
    [70, 16, 200],
  ],
);

/** Cords on the instep that straighten the toes, and the thick one at the inner front of the ankle. */
function instep(skin: Field): readonly Op[] {
  const big = [
    [9, 112, 14],
    [12, 84, 26],
    [17, 58, 60],
    [24, 40, 98],
    [29, 33, 128],
    [30, 29, 146],
  ] as const;
  return [
    join(cord(skin, big, [0.3, 1.5, 1.7, 1.7, 1.4, 0.3], 0.9), 14),
    ...smallToes.map(({ joints: [root, joint] }, i) => {
      const start = [2, -3, -8, -13][i] ?? 0;
      return join(
        cord(
          skin,
          [
            [start, 74, 36],
            [mix(start, root[0], 0.55), 50, 76],
            [root[0], 33 - i, root[2] - 8],
            [joint[0], joint[1] + 8, joint[2] - 4],
          ],
          [0.2, 1.1, 1.3, 0.3],
          1,
        ),
        13,
      );
    }),
    ridge(
      skin,
      [
        [14, 136, 10],
        [19, 100, 17],
        [24, 70, 28],
        [28, 46, 38],
      ],
      [0, 2.4, 2, 0],
      7,
    ),
  ];
}

function footForm(leg: Op): readonly Op[] {
  const base = [leg, footBody(), ...heelAndAnkle(), ...archAndBall(), toes(), toeFurrow];
  return [...base, ...instep(fieldOf(base))];
}

/** The foot as the figure wears it: short leg, no creases, no nails. */
export const wornFoot = (): readonly Op[] => footForm(shortLeg());

export const footOps = (): readonly Op[] => [...footForm(lowerLeg()), carve(soleCreases), ...toeNails.map(raiseNail)];

export const footBox: Box = { low: [-72, -14, -100], high: [78, 300, 206] };
