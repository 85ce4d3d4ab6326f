// SPDX-License-Identifier: MIT
import { type Crease, crease, type Plate } from '../lines.ts';

/** Behind the right leg: across to the other leg, onward up. */
const behind: Plate = { origin: [0, 0, -80], across: [1, 0, 0], onward: [0, 1, 0], out: [0, 0, -1] };
/** The heel cord lies farther forward than the calf. */
const cordPlate: Plate = { ...behind, origin: [0, 0, -58] };
/** Before the right leg and to its outer side, as one looks at the shin. */
const before: Plate = { origin: [-94, 0, -20], across: [0.883, 0, 0.469], onward: [0, 1, 0], out: [-0.469, 0, 0.883] };

/** No furrow: a line as one draws it where a muscle, a bone or a cord stands out. */
const form = { depth: 0, width: 1, ink: 0.3, taper: 0.3 };

const calfLines: readonly Crease[] = [
  // the crease behind the knee
  crease(
    behind,
    [
      [-124, 456],
      [-108, 461],
      [-91, 462],
      [-74, 461],
      [-58, 456],
    ],
    { ...form, ink: 0.42 },
  ),
  // where the two bellies of the calf end; the inner one reaches lower
  crease(
    behind,
    [
      [-54, 300],
      [-63, 274],
      [-75, 262],
      [-86, 271],
      [-92, 306],
    ],
    form,
  ),
  crease(
    behind,
    [
      [-130, 318],
      [-120, 294],
      [-109, 285],
      [-99, 290],
      [-93, 312],
    ],
    form,
  ),
  // both sides of the heel cord
  crease(
    cordPlate,
    [
      [-112, 212],
      [-105, 165],
      [-103, 125],
      [-104, 88],
      [-109, 62],
    ],
    form,
  ),
  crease(
    cordPlate,
    [
      [-76, 212],
      [-83, 165],
      [-85, 125],
      [-84, 88],
      [-79, 62],
    ],
    form,
  ),
];

const shinLines: readonly Crease[] = [
  // the edge of the shin bone
  crease(
    before,
    [
      [28, 428],
      [23, 360],
      [19, 290],
      [16, 220],
      [13, 168],
    ],
    { ...form, ink: 0.36 },
  ),
  // the kneecap, and the bump below it
  crease(
    before,
    [
      [9, 500],
      [10, 474],
      [22, 458],
      [41, 457],
      [53, 474],
    ],
    { ...form, ink: 0.4 },
  ),
  crease(
    before,
    [
      [14, 440],
      [23, 428],
      [34, 431],
    ],
    { ...form, ink: 0.24 },
  ),
  // below the outer knob of the knee
  crease(
    before,
    [
      [-62, 438],
      [-60, 424],
      [-52, 418],
      [-44, 424],
    ],
    form,
  ),
  // below the outer ankle bone
  crease(
    before,
    [
      [-43, 82],
      [-43, 68],
      [-36, 58],
      [-27, 60],
      [-22, 72],
    ],
    form,
  ),
];

export const legCreases: readonly Crease[] = [...calfLines, ...shinLines];
