// SPDX-License-Identifier: MIT
import { type Crease, crease, type Plate } from '../lines.ts';

/** Seen from below: across to the inner side, onward to the toes. */
const sole: Plate = { origin: [0, 16, 0], across: [1, 0, 0], onward: [0, 0, 1], out: [0, -1, 0] };

const faint = { depth: 0.3, width: 1.8, ink: 0.16, taper: 0.3 };

export const soleCreases: readonly Crease[] = [
  crease(
    sole,
    [
      [40, 90],
      [30, 84],
      [18, 81],
      [4, 83],
      [-10, 88],
    ],
    faint,
  ),
  crease(
    sole,
    [
      [30, 62],
      [20, 57],
      [8, 55],
      [-4, 57],
    ],
    { ...faint, ink: 0.12 },
  ),
  crease(
    sole,
    [
      [26, 34],
      [17, 31],
      [8, 31.5],
      [0, 34],
    ],
    { ...faint, ink: 0.08 },
  ),
  // the front of the heel's cushion
  crease(
    sole,
    [
      [26, -12],
      [20, 0],
      [6, 7],
      [-10, 5],
      [-21, -6],
    ],
    { ...faint, ink: 0.14 },
  ),
  // below the ball, along the outer half
  crease(
    sole,
    [
      [6, 92],
      [-8, 94],
      [-22, 91],
      [-34, 84],
    ],
    { ...faint, ink: 0.12 },
  ),
];

/** Seen from the inner and from the outer side: across to the toes, onward up the leg. */
const inner: Plate = { origin: [0, 0, 0], across: [0, 0, 1], onward: [0, 1, 0], out: [1, 0, 0] };
const outer: Plate = { ...inner, out: [-1, 0, 0] };

/** No furrow: a line as one draws it where a bone or a cord stands out. */
const form = { depth: 0, width: 1, ink: 0.5, taper: 0.25 };

/** The lower edges of the ankle bones, and the front of the heel cord. */
export const ankleLines: readonly Crease[] = [
  crease(
    inner,
    [
      [-13, 92],
      [-14, 79],
      [-7, 69],
      [4, 68],
      [12, 75],
      [14, 85],
    ],
    form,
  ),
  crease(
    outer,
    [
      [-20, 84],
      [-21, 70],
      [-14, 58],
      [-4, 57],
      [3, 65],
      [5, 77],
    ],
    form,
  ),
  ...[inner, outer].map((plate) =>
    crease(
      plate,
      [
        [-42, 160],
        [-38, 125],
        [-37, 98],
        [-39, 70],
      ],
      { ...form, ink: 0.24 },
    ),
  ),
];
