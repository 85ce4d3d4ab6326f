// SPDX-License-Identifier: MIT
import type { V3 } from './maths/vec.ts';
import type { PartId } from './parts.ts';
import type { Camera } from './picture/camera.ts';

/** Everything a picture shows from one side. The right side of the body is drawn; the left is its mirror image. */
export interface View {
  readonly part: PartId;
  readonly camera: Camera;
  /** Size of the drawing, in its own units. */
  readonly width: number;
  readonly height: number;
  /** Both sides of the body are on it, so the drawing itself is never mirrored. */
  readonly symmetric: boolean;
  /** Tones from dark to light; large smooth areas need more, or steps show. */
  readonly levels: number;
  /** Width of the outline, units. */
  readonly line: number;
  /** Blur of the tones, units. */
  readonly soft: number;
  /** What would stand in the way is left out. */
  readonly keeps?: (place: V3) => boolean;
  /** Draws the nails. */
  readonly nails?: boolean;
}

const side = 800;
const square = { width: side, height: side, symmetric: false, levels: 10, soft: 2.8, line: 1.25 } as const;
/** Neck, back and chest: large smooth areas, both sides on one drawing. */
const broad = { symmetric: true, levels: 16, soft: 5.6 } as const;
const body = { ...square, symmetric: true, width: 420, height: side, levels: 10, soft: 1.5, line: 0.9 } as const;

export const views = {
  palm: { ...square, part: 'hand', camera: { eye: [-40, 60, 1400], target: [10, 58, 0], span: 314 } },
  'hand-back': {
    ...square,
    part: 'hand',
    camera: { eye: [40, 60, -1400], target: [10, 58, 0], span: 314 },
    nails: true,
  },
  'forearm-front': { ...square, part: 'arm', camera: { eye: [-40, -44, 2400], target: [6, -44, 0], span: 520 } },
  'forearm-back': {
    ...square,
    part: 'arm',
    camera: { eye: [40, -44, -2400], target: [6, -44, 0], span: 520 },
    nails: true,
  },
  sole: {
    ...square,
    part: 'foot',
    camera: { eye: [-40, -1400, 66], target: [0, 0, 60], up: [0, 0, 1], span: 304 },
    keeps: ([, y]) => y < 66,
  },
  'foot-top': {
    ...square,
    part: 'foot',
    camera: { eye: [0, 1130, 964], target: [0, 30, 84], up: [0, 0, 1], span: 300 },
    nails: true,
  },
  'ankle-inner': { ...square, part: 'foot', camera: { eye: [1400, 160, 10], target: [0, 100, 50], span: 330 } },
  'ankle-outer': { ...square, part: 'foot', camera: { eye: [-1400, 160, 10], target: [0, 100, 50], span: 330 } },
  calf: { ...square, part: 'leg', camera: { eye: [-94, 260, -3000], target: [-94, 250, 0], span: 600 } },
  shin: { ...square, part: 'leg', camera: { eye: [-1502, 300, 2649], target: [-94, 250, 0], span: 600 } },
  neck: {
    ...square,
    ...broad,
    part: 'bust',
    camera: { eye: [0, 1600, -3000], target: [0, 1520, 0], span: 546 },
  },
  'upper-back': {
    ...square,
    ...broad,
    part: 'bust',
    camera: { eye: [0, 1420, -3000], target: [0, 1352, 0], span: 556 },
  },
  chest: { ...square, ...broad, part: 'bust', camera: { eye: [0, 1430, 3000], target: [0, 1380, 0], span: 556 } },
  'body-front': { ...body, part: 'figure', camera: { eye: [0, 950, 9000], target: [0, 878, 0], span: 1828 } },
  'body-back': { ...body, part: 'figure', camera: { eye: [0, 950, -9000], target: [0, 878, 0], span: 1828 } },
  'arm-outer': {
    ...square,
    levels: 12,
    part: 'figure',
    camera: { eye: [-8300, 1540, -3400], target: [-170, 1225, 0], span: 1140 },
  },
} as const satisfies Record<string, View>;

export type ViewId = keyof typeof views;
