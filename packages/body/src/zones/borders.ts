// SPDX-License-Identifier: MIT
// How borders between zones are told: as lines through landmarks, as the middle of a digit, as an angle around a limb.
import { cross, dot, length, mix, sub, unit, type V3 } from '../maths/vec.ts';

/** One coordinate as it follows from another. */
export type Border = (v: number) => number;

/** Runs straight from one pair of numbers to the next and goes on straight beyond the ends; the first numbers grow. */
export function border(...pairs: readonly (readonly [number, number])[]): Border {
  return (v) => {
    const after = pairs.findIndex(([key], i) => i > 0 && v < key);
    const i = after < 0 ? pairs.length - 1 : after;
    const [[k0, v0], [k1, v1]] = [pairs[i - 1] ?? [0, 0], pairs[i] ?? [1, 0]];
    return mix(v0, v1, (v - k0) / (k1 - k0));
  };
}

/** The same, level beyond its ends. */
export function levelled(...pairs: readonly (readonly [number, number])[]): Border {
  const inner = border(...pairs);
  const [low, high] = [pairs[0]?.[0] ?? 0, pairs.at(-1)?.[0] ?? 0];
  return (v) => inner(Math.min(high, Math.max(low, v)));
}

/** The middle line of a finger, a toe or a thumb. */
export interface Digit {
  /** From knuckle to tip. */
  readonly joints: readonly V3[];
  /** Towards the thumb, or the inner side of the foot. */
  readonly across: V3;
  /** Thickness, mm. */
  readonly r: number;
}

/** Where a place lies on a digit. */
export interface OnDigit {
  /** Bone, counted from 0, and share of it; negative before the first, above 1 beyond the last. */
  readonly bone: number;
  readonly share: number;
  /** Distance from the middle line, and towards its sides, as shares of the thickness. */
  readonly off: number;
  readonly across: number;
  /** Towards the palm or the sole. */
  readonly inner: number;
}

export function onDigit({ joints, across, r }: Digit, p: V3): OnDigit {
  const last = joints.length - 2;
  let found: OnDigit = { bone: 0, share: 0, off: Number.POSITIVE_INFINITY, across: 0, inner: 0 };
  for (let bone = 0; bone <= last; bone++) {
    const [a, b] = [joints[bone] ?? p, joints[bone + 1] ?? p];
    const axis = sub(b, a);
    const raw = dot(sub(p, a), axis) / dot(axis, axis);
    const share = Math.min(bone === last ? 3 : 1, Math.max(bone === 0 ? -3 : 0, raw));
    const q = sub(p, [a[0] + axis[0] * share, a[1] + axis[1] * share, a[2] + axis[2] * share]);
    const off = length(q) / r;
    if (off >= found.off) continue;
    const inner = cross(across, unit(axis));
    found = { bone, share, off, across: dot(q, across) / r, inner: dot(q, inner) / r };
  }
  return found;
}

/** Degrees around the line from `from` to `to`: 0 at the `zero` direction, growing towards `ninety`; flattened limbs are made round. */
export function around(from: V3, to: V3, zero: V3, ninety: V3, flat: number, p: V3): number {
  const axis = sub(to, from);
  const t = dot(sub(p, from), axis) / dot(axis, axis);
  const q = sub(p, [from[0] + axis[0] * t, from[1] + axis[1] * t, from[2] + axis[2] * t]);
  return (Math.atan2(dot(q, ninety) * flat, dot(q, zero)) * 180) / Math.PI;
}
