// SPDX-License-Identifier: MIT
import { mix3, scale, type V3 } from '../../maths/vec.ts';
import { type Crease, crease, type Plate } from '../lines.ts';
import { type Finger, fingers, segmentPlate, thumb } from './digits.ts';

const palm: Plate = { origin: [0, 0, 0], across: [1, 0, 0], onward: [0, 1, 0], out: [0, 0, 1] };

const palmCreases: readonly Crease[] = [
  // at the wrist, nearer the hand and nearer the elbow
  crease(
    palm,
    [
      [28, 1],
      [16, -1.5],
      [2, -2.5],
      [-12, -1],
      [-26, 3],
    ],
    { depth: 0.8, width: 1.2, ink: 0.62, taper: 0.14 },
  ),
  crease(
    palm,
    [
      [27, -9],
      [14, -11.5],
      [0, -12.5],
      [-13, -11],
      [-26, -8],
    ],
    { depth: 0.5, width: 1.1, ink: 0.38, taper: 0.2 },
  ),
  // around the thumb mound
  crease(
    palm,
    [
      [33, 76],
      [24, 76],
      [14.5, 70],
      [8, 59],
      [5, 45],
      [5.5, 30],
      [8.5, 16],
      [10, 9],
    ],
    {
      depth: 1.15,
      width: 1.5,
      ink: 0.66,
      taper: 0.3,
    },
  ),
  // the two across the palm
  crease(
    palm,
    [
      [33, 77],
      [22, 75],
      [9, 68],
      [-6, 60],
      [-19, 53],
      [-29, 44],
    ],
    { depth: 0.8, width: 1.3, ink: 0.52, taper: 0.25 },
  ),
  crease(
    palm,
    [
      [-42, 66],
      [-31, 70],
      [-17, 73.5],
      [-4, 77.5],
      [5, 84],
      [10, 92],
      [12, 98],
    ],
    {
      depth: 0.85,
      width: 1.3,
      ink: 0.58,
      taper: 0.25,
    },
  ),
];

/** Inside of the elbow; only drawn on the long arm. */
export const elbowCrease: Crease = crease(
  palm,
  [
    [26, -256],
    [12, -259],
    [0, -260],
    [-12, -259],
    [-26, -255],
  ],
  {
    depth: 0.9,
    width: 2.2,
    ink: 0.4,
    taper: 0.3,
  },
);

const backOf = (plate: Plate): Plate => ({ ...plate, out: scale(plate.out, -1) });

interface Bow {
  readonly halfWidth: number;
  readonly at: number;
  readonly bow: number;
}

const bowed = (plate: Plate, { halfWidth, at, bow }: Bow, depth: number, ink: number, width = 0.9): Crease =>
  crease(
    plate,
    [-1, -0.5, 0, 0.5, 1].map((s) => [halfWidth * s, at + bow * (1 - s * s)] as const),
    { depth, width, ink, taper: 0.16 },
  );

function fingerCreases({ name, joints, across, r }: Finger): readonly Crease[] {
  const [a, b, c, d] = joints;
  const root = segmentPlate(mix3(a, b, name === 'little' ? 0.5 : 0.48), a, b, across);
  const middle = segmentPlate(b, a, c, across);
  const end = segmentPlate(c, b, d, across);
  return [
    bowed(root, { halfWidth: r * 1.02, at: 0, bow: -1.2 }, 0.85, 0.6, 1),
    bowed(middle, { halfWidth: r * 0.97, at: -1, bow: -0.8 }, 0.7, 0.52),
    bowed(middle, { halfWidth: r * 0.85, at: 1.9, bow: -0.5 }, 0.4, 0.3),
    bowed(end, { halfWidth: r * 0.88, at: -0.4, bow: -0.7 }, 0.65, 0.48),
    ...[-4.2, -2, 0, 2.2, 4.2].map((at) =>
      bowed(backOf(middle), { halfWidth: r * (0.68 - Math.abs(at) * 0.05), at, bow: at < 0 ? -1 : 1 }, 0.22, 0.2, 0.7),
    ),
    ...[-1.6, 0, 1.6].map((at) =>
      bowed(backOf(end), { halfWidth: r * 0.56, at: at - 1, bow: at < 0 ? -0.8 : 0.8 }, 0.18, 0.18, 0.6),
    ),
  ];
}

function thumbCreases(): readonly Crease[] {
  const end = segmentPlate(thumb.joint, thumb.knuckle, thumb.tip, thumb.across);
  const root = segmentPlate(thumb.knuckle, thumb.knuckle, thumb.joint, thumb.across);
  return [
    bowed(end, { halfWidth: 10.5, at: -0.6, bow: -0.8 }, 0.75, 0.55, 0.95),
    bowed(end, { halfWidth: 9, at: 2.4, bow: -0.5 }, 0.35, 0.3, 0.95),
    bowed(root, { halfWidth: 10.5, at: 3, bow: -1.2 }, 0.5, 0.42, 0.95),
    ...[-4, -2, 0, 2, 4].map((at) =>
      bowed(backOf(end), { halfWidth: 7.2 - Math.abs(at) * 0.5, at, bow: at < 0 ? -1.2 : 1.2 }, 0.26, 0.24, 0.7),
    ),
  ];
}

/** Creases in groups that lie near each other. */
export const handCreaseGroups: readonly (readonly Crease[])[] = [
  palmCreases,
  ...fingers.map(fingerCreases),
  thumbCreases(),
];

export const handCreases: readonly Crease[] = handCreaseGroups.flat();

/** Creases that face a direction, for the view from there. */
export const creasesFacing = (creases: readonly Crease[], towards: V3): readonly Crease[] =>
  creases.filter(({ plate }) => plate.out[0] * towards[0] + plate.out[1] * towards[1] + plate.out[2] * towards[2] > 0);
