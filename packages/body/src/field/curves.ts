// SPDX-License-Identifier: MIT
import { add, mix3, profileAt, scale, type V3 } from '../maths/vec.ts';
import type { Field } from './field.ts';

function catmullRom(a: V3, b: V3, c: V3, d: V3, t: number): V3 {
  const [t2, t3] = [t * t, t * t * t];
  const at = (q: 0 | 1 | 2): number =>
    0.5 *
    (2 * b[q] +
      (c[q] - a[q]) * t +
      (2 * a[q] - 5 * b[q] + 4 * c[q] - d[q]) * t2 +
      (3 * b[q] - a[q] - 3 * c[q] + d[q]) * t3);
  return [at(0), at(1), at(2)];
}

/** A smooth line through the points, `steps` samples a span. */
export function spline(points: readonly V3[], steps = 8): readonly V3[] {
  const last = points.length - 1;
  const p = (i: number): V3 => points[Math.min(Math.max(i, 0), last)] ?? [0, 0, 0];
  const line: V3[] = [];
  for (let i = 0; i < last; i++) {
    for (let j = 0; j < steps; j++) line.push(catmullRom(p(i - 1), p(i), p(i + 1), p(i + 2), j / steps));
  }
  line.push(p(last));
  return line;
}

/** Evens a line out; its ends stay. */
export function relax(line: readonly V3[], rounds = 4): readonly V3[] {
  let now = line;
  for (let k = 0; k < rounds; k++) {
    const before = now;
    now = before.map((at, i) => {
      const [left, right] = [before[i - 1], before[i + 1]];
      return left && right ? add(scale(at, 0.5), scale(mix3(left, right, 0.5), 0.5)) : at;
    });
  }
  return now;
}

/** Where on a line a place is nearest: squared distance, and how far along from 0 to 1. */
export interface Nearest {
  far2: number;
  t: number;
}

/** Finds the nearest place on a line without making garbage: the same object is filled again and again. */
export function nearestOn(line: readonly V3[]): (x: number, y: number, z: number) => Nearest {
  const n = line.length - 1;
  const flat = new Float64Array(line.flatMap((p) => [...p]));
  const found: Nearest = { far2: 0, t: 0 };
  return (x, y, z) => {
    let best = 1e30;
    let t = 0;
    let ax = flat[0] ?? 0;
    let ay = flat[1] ?? 0;
    let az = flat[2] ?? 0;
    for (let i = 1; i <= n; i++) {
      const bx = flat[i * 3] ?? 0;
      const by = flat[i * 3 + 1] ?? 0;
      const bz = flat[i * 3 + 2] ?? 0;
      const dx = bx - ax;
      const dy = by - ay;
      const dz = bz - az;
      let s = ((x - ax) * dx + (y - ay) * dy + (z - az) * dz) / (dx * dx + dy * dy + dz * dz);
      s = s < 0 ? 0 : s > 1 ? 1 : s;
      const ex = x - ax - dx * s;
      const ey = y - ay - dy * s;
      const ez = z - az - dz * s;
      const e = ex * ex + ey * ey + ez * ez;
      if (e < best) {
        best = e;
        t = (i - 1 + s) / n;
      }
      ax = bx;
      ay = by;
      az = bz;
    }
    found.far2 = best;
    found.t = t;
    return found;
  };
}

/** A tube along a line whose radius follows the profile. */
export function tube(line: readonly V3[], profile: readonly number[]): Field {
  const nearest = nearestOn(line);
  return (x, y, z) => {
    const { far2, t } = nearest(x, y, z);
    return Math.sqrt(far2) - profileAt(profile, t);
  };
}
