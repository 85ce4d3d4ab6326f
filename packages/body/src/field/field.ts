// SPDX-License-Identifier: MIT
import type { V3 } from '../maths/vec.ts';

/** A signed distance, approximate, negative inside; millimetres. */
export type Field = (x: number, y: number, z: number) => number;

/** A part of a model: joined, taken away, or laid over the distance so far. `k` is how wide the blend reaches. */
export interface Op {
  readonly kind: 'join' | 'cut' | 'offset';
  readonly field: Field;
  readonly k: number;
  /** The part changes nothing outside of this box. */
  readonly within?: readonly [low: V3, high: V3];
}

export const join = (field: Field, k = 0): Op => ({ kind: 'join', field, k });
export const cut = (field: Field, k = 0): Op => ({ kind: 'cut', field, k });
/** Adds the value to the distance: positive carves, negative raises. */
export const offset = (field: Field, within?: Op['within']): Op => ({
  kind: 'offset',
  field,
  k: 0,
  ...(within && { within }),
});

/** Smaller of two with a soft seam: gentle, so `k` is two to three times the fillet one wants. */
export function softMin(a: number, b: number, k: number): number {
  const smaller = a < b ? a : b;
  const h = k - Math.abs(a - b);
  return k <= 0 || h <= 0 ? smaller : smaller - (h * h * h) / (6 * k * k);
}

const outside = 1e9;

/** Value of ordered parts at a place. */
export function evaluate(ops: readonly Op[], x: number, y: number, z: number): number {
  let d = outside;
  for (let i = 0; i < ops.length; i++) {
    const op = ops[i];
    if (!op) break;
    const v = op.field(x, y, z);
    if (op.kind === 'join') d = softMin(d, v, op.k);
    else if (op.kind === 'cut') d = -softMin(-d, v, op.k);
    else d += v;
  }
  return d;
}

/** The same from values of the parts that are known already. */
export function combine(ops: readonly Op[], values: readonly number[]): number {
  return ops.reduce((d, { kind, k }, i) => {
    const v = values[i] ?? 0;
    if (kind === 'join') return softMin(d, v, k);
    return kind === 'cut' ? -softMin(-d, v, k) : d + v;
  }, outside);
}

export const fieldOf =
  (ops: readonly Op[]): Field =>
  (x, y, z) =>
    evaluate(ops, x, y, z);
