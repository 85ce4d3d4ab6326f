// SPDX-License-Identifier: MIT
// The whole figure, 1750 mm, palms forwards. +X to the person's left, +Y up, +Z forwards. The right side is the mirror
// of the left by construction: every part is asked with x folded.
import { type Field, fieldOf, type Op } from '../../field/field.ts';
import type { Box } from '../../mesh/mesh.ts';
import { arm, leg } from './limbs.ts';
import { relief } from './relief.ts';
import { trunk } from './trunk.ts';

/** Softness of the fold, mm: mirrored parts meet without an edge. */
const fold = 5;

const folded =
  (f: Field): Field =>
  (x, y, z) =>
    f(Math.sqrt(x * x + fold * fold), y, z);

export function figureOps(): readonly Op[] {
  const form = [...trunk(), ...leg(), ...arm()];
  return [...form, ...relief(fieldOf(form))].map(({ within, ...op }) => ({
    ...op,
    field: folded(op.field),
    // A box of the left half holds for its mirror image as well.
    ...(within && { within: [[-within[1][0], within[0][1], within[0][2]], within[1]] as const }),
  }));
}

export const figureBox: Box = { low: [-420, -12, -190], high: [420, 1768, 215] };
/** Head, neck, shoulders and chest. */
export const bustBox: Box = { low: [-330, 1040, -190], high: [330, 1768, 215] };
/** The right lower leg with foot and knee. */
export const legBox: Box = { low: [-190, -12, -130], high: [-8, 580, 215] };
