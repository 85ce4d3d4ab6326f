// SPDX-License-Identifier: MIT
import { clamp, cross, dot, length, scale, sub, unit, type V3 } from '../maths/vec.ts';
import type { Field } from './field.ts';

export const sphere =
  (centre: V3, r: number): Field =>
  (x, y, z) =>
    Math.hypot(x - centre[0], y - centre[1], z - centre[2]) - r;

/** Two spheres joined by their common tangent cone. */
export function roundCone(a: V3, b: V3, r1: number, r2: number): Field {
  const axis = sub(b, a);
  const long = length(axis);
  const d = scale(axis, 1 / long);
  const sin = clamp((r1 - r2) / long, -0.999, 0.999);
  const cos = Math.sqrt(1 - sin * sin);
  return (x, y, z) => {
    const px = x - a[0];
    const py = y - a[1];
    const pz = z - a[2];
    const h = px * d[0] + py * d[1] + pz * d[2];
    const q = Math.sqrt(Math.max(0, px * px + py * py + pz * pz - h * h));
    const u = h * cos - q * sin;
    if (u < 0) return Math.sqrt(h * h + q * q) - r1;
    return u > long * cos ? Math.sqrt((h - long) * (h - long) + q * q) - r2 : h * sin + q * cos - r1;
  };
}

export const capsule = (a: V3, b: V3, r: number): Field => roundCone(a, b, r, r * 0.9999);

/** Ellipsoid: `radii` along the side, the main axis, and what is square to both. */
export function ellipsoid(centre: V3, radii: V3, axis: V3 = [0, 1, 0], side: V3 = [1, 0, 0]): Field {
  const v = unit(axis);
  const u = unit(sub(side, scale(v, dot(side, v))));
  const w = cross(u, v);
  const [iu, iv, iw] = [1 / radii[0], 1 / radii[1], 1 / radii[2]];
  const least = Math.min(radii[0], radii[1], radii[2]);
  return (x, y, z) => {
    const px = x - centre[0];
    const py = y - centre[1];
    const pz = z - centre[2];
    const a = (px * u[0] + py * u[1] + pz * u[2]) * iu;
    const b = (px * v[0] + py * v[1] + pz * v[2]) * iv;
    const c = (px * w[0] + py * w[1] + pz * w[2]) * iw;
    const k0 = Math.sqrt(a * a + b * b + c * c);
    const k1 = Math.sqrt(a * a * iu * iu + b * b * iv * iv + c * c * iw * iw);
    if (k1 < 1e-9) return -least;
    const first = (k0 * (k0 - 1)) / k1;
    // Deep inside the first-order value runs away; the blend keeps it near the true depth.
    return k0 < 1 ? (k0 - 1) * least * 0.6 + 0.4 * first : first;
  };
}
