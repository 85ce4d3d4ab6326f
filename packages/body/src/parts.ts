// SPDX-License-Identifier: MIT
import type { Op } from './field/field.ts';
import type { V3 } from './maths/vec.ts';
import type { MeshRecipe } from './mesh/build.ts';
import type { Box } from './mesh/mesh.ts';
import { legCreases } from './models/figure/creases.ts';
import { bustBox, figureBox, figureOps, legBox } from './models/figure/figure.ts';
import { figureLandmarks } from './models/figure/landmarks.ts';
import { ankleLines, soleCreases } from './models/foot/creases.ts';
import { footBox, footOps } from './models/foot/foot.ts';
import { footLandmarks } from './models/foot/landmarks.ts';
import { toeNails } from './models/foot/toes.ts';
import { elbowCrease, handCreases } from './models/hand/creases.ts';
import { handNails } from './models/hand/digits.ts';
import { armBox, armOps, handBox, handOps } from './models/hand/hand.ts';
import { handLandmarks } from './models/hand/landmarks.ts';
import type { Crease, Nail } from './models/lines.ts';

/** A part of the body with a mesh of its own: as fine as the closest picture of it needs. */
export interface Part {
  readonly ops: () => readonly Op[];
  readonly box: Box;
  readonly mesh: Omit<MeshRecipe, 'ops' | 'box'>;
  readonly landmarks: Readonly<Record<string, V3>>;
  readonly creases: readonly Crease[];
  readonly nails: readonly Nail[];
  /** Depth that counts as shadow, mm. */
  readonly shadowBias: number;
}

const hand = { landmarks: handLandmarks, nails: handNails, shadowBias: 1.6 };

const figure = { ops: figureOps, landmarks: figureLandmarks, creases: [], nails: [] };

export const parts = {
  hand: {
    ...hand,
    ops: handOps,
    box: handBox,
    mesh: { cell: 0.95, openRange: 45, polish: [0, 1] },
    creases: handCreases,
  },
  arm: {
    ...hand,
    ops: armOps,
    box: armBox,
    mesh: { cell: 1.4, openRange: 60, polish: [0, 1] },
    creases: [...handCreases, elbowCrease],
  },
  foot: {
    ops: footOps,
    box: footBox,
    mesh: { cell: 1.4, openRange: 50, polish: [1, 2] },
    landmarks: footLandmarks,
    creases: [...soleCreases, ...ankleLines],
    nails: toeNails,
    shadowBias: 1.8,
  },
  leg: {
    ...figure,
    box: legBox,
    mesh: { cell: 2.4, openRange: 80, polish: [2, 3] },
    creases: legCreases,
    shadowBias: 3,
  },
  bust: { ...figure, box: bustBox, mesh: { cell: 3.6, openRange: 150, polish: [6, 9] }, shadowBias: 7 },
  figure: { ...figure, box: figureBox, mesh: { cell: 5, openRange: 180, polish: [3, 4] }, shadowBias: 8 },
} as const satisfies Record<string, Part>;

export type PartId = keyof typeof parts;
