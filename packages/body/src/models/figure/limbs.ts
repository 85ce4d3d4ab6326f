// SPDX-License-Identifier: MIT
import { evaluate, type Field, join, type Op } from '../../field/field.ts';
import { loft, section } from '../../field/loft.ts';
import { ellipsoid } from '../../field/shapes.ts';
import { add, along, cross, mix3, scale, unit, type V3 } from '../../maths/vec.ts';
import { wornFoot } from '../foot/foot.ts';
import { handForm } from '../hand/hand.ts';

/** Lofts of the figure must stay exact farther out than those of a hand, because its blends reach farther, mm. */
export const far = 130;

/** Where a part with its own axes stands in the figure; its axes are given in the figure's. */
export interface Placement {
  readonly origin: V3;
  readonly x: V3;
  readonly y: V3;
  readonly z: V3;
  readonly scale: number;
}

/** A place of the figure, in the axes of a part that stands in it. */
export const toLocal = ({ origin, x, y, z, scale: s }: Placement, px: number, py: number, pz: number): V3 => {
  const dx = (px - origin[0]) / s;
  const dy = (py - origin[1]) / s;
  const dz = (pz - origin[2]) / s;
  return [dx * x[0] + dy * x[1] + dz * x[2], dx * y[0] + dy * y[1] + dz * y[2], dx * z[0] + dy * z[1] + dz * z[2]];
};

/** A place of a placed part, in the figure. */
export const toFigure = ({ origin, x, y, z, scale: s }: Placement, [a, b, c]: V3): V3 =>
  add(origin, scale(add(scale(x, a), add(scale(y, b), scale(z, c))), s));

const exactWithin = 140;

function placed(ops: readonly Op[], where: Placement, low: V3, high: V3): Field {
  return (px, py, pz) => {
    const [a, b, c] = toLocal(where, px, py, pz);
    const ex = Math.max(low[0] - a, 0, a - high[0]);
    const ey = Math.max(low[1] - b, 0, b - high[1]);
    const ez = Math.max(low[2] - c, 0, c - high[2]);
    const e2 = ex * ex + ey * ey + ez * ez;
    return (e2 > exactWithin * exactWithin ? Math.sqrt(e2) : evaluate(ops, a, b, c)) * where.scale;
  };
}

/** Middle of the shoulder joint. */
export const shoulder: V3 = [176, 1386, -27];
const elbow: V3 = [243, 1112, -34];
const armOut = (13.5 * Math.PI) / 180;
const armDown: V3 = unit([Math.sin(armOut), -Math.cos(armOut), 0.09]);
const palmOut: V3 = unit([-0.22, 0.085, 1]);

/** The hand in the figure: palm forwards, thumb outwards. */
export const handPlacement: Placement = {
  origin: along(elbow, armDown, 258),
  x: unit(scale(cross(armDown, palmOut), -1)),
  y: armDown,
  z: palmOut,
  scale: 0.98,
};

const toesOut = (9 * Math.PI) / 180;

/** The foot in the figure, toes a little outwards. */
export const footPlacement: Placement = {
  origin: [94, 0, -14],
  x: [-Math.cos(toesOut), 0, Math.sin(toesOut)],
  y: [0, 1, 0],
  z: [Math.sin(toesOut), 0, Math.cos(toesOut)],
  scale: 1,
};

export function arm(): readonly Op[] {
  const at = (t: number): V3 => mix3(shoulder, elbow, t);
  return [
    // the course runs down, so the first depth is behind
    join(
      loft(
        [
          section(shoulder, 43, 47, { rb: 46 }),
          section(at(0.3), 41, 45, { rb: 45 }),
          section(at(0.6), 38, 41, { rb: 43 }),
          section(at(0.85), 35, 34, { rb: 35 }),
          section(elbow, 35, 31, { rb: 31 }),
        ],
        { far },
      ),
      70,
    ),
    join(ellipsoid(add(elbow, [2, 6, -31]), [12, 20, 11]), 24),
    join(placed(handForm(), handPlacement, [-62, -262, -48], [96, 210, 60]), 44),
  ];
}

export const leg = (): readonly Op[] => [
  join(
    loft(
      [
        section([101, 900, -12], 76, 78, { rb: 84 }),
        section([105, 820, -8], 79, 84, { rb: 86 }),
        section([102, 740, -7], 76, 80, { rb: 78 }),
        section([97, 640, -9], 69, 71, { rb: 66 }),
        section([93, 560, -12], 57.5, 60, { rb: 56 }),
        section([91, 500, -16], 51, 54, { rb: 49 }),
        section([91, 455, -22], 48.5, 47, { rb: 50 }),
        section([92, 400, -32], 51, 45, { rb: 58 }),
        section([93, 330, -38], 48.5, 41, { rb: 55 }),
        section([93, 250, -38], 39.5, 35, { rb: 44 }),
        section([93.5, 180, -32], 32.5, 30, { rb: 36 }),
        section([94, 120, -26], 27.5, 26, { rb: 30 }),
      ],
      { caps: [0.8, 1], far },
    ),
    62,
  ),
  join(ellipsoid([66, 545, 22], [27, 52, 30], [-0.12, 1, 0.05]), 40),
  join(ellipsoid([131, 640, 4], [28, 120, 48], [0.08, 1, 0]), 50),
  join(ellipsoid([97, 680, 44], [34, 150, 34], [0.02, 1, 0.02]), 50),
  // calf: the inner belly is larger and reaches lower
  join(ellipsoid([68, 356, -66], [26, 108, 31], [0.05, 1, 0.03]), 80),
  join(ellipsoid([116, 378, -63], [24, 92, 29], [-0.04, 1, 0.03]), 80),
  join(ellipsoid([70, 620, -54], [26, 110, 28], [0.03, 1, 0]), 90),
  join(ellipsoid([120, 620, -52], [26, 110, 28], [-0.03, 1, 0]), 90),
  join(placed(wornFoot(), footPlacement, [-72, 0, -100], [78, 230, 206]), 24),
];
