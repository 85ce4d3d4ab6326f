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
