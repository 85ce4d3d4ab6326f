// SPDX-License-Identifier: MIT
import { clamp, length, profileAt, scale, unit, type V3 } from '../maths/vec.ts';
import { nearestOn, relax, spline, tube } from './curves.ts';
import { type Field, type Op, offset } from './field.ts';

/** Direction in which the distance grows: out of the skin. */
export function normalAt(f: Field, [x, y, z]: V3, step = 0.05): V3 {
  return unit(gradient(f, x, y, z, step));
}

function gradient(f: Field, x: number, y: number, z: number, e: number): V3 {
  return [f(x + e, y, z) - f(x - e, y, z), f(x, y + e, z) - f(x, y - e, z), f(x, y, z + e) - f(x, y, z - e)];
}

const probe = 0.05;
const stepMax = 8;

/** Moves a place onto the skin along the gradient, then `depth` below it. */
export function snap(f: Field, place: V3, depth = 0, rounds = 10): V3 {
  let [x, y, z] = place;
  let out: V3 = [0, 0, 1];
  for (let i = 0; i < rounds; i++) {
    const v = f(x, y, z);
    const g = gradient(f, x, y, z, probe);
    const steep = length(g) || 1;
    const step = (clamp(v, -stepMax, stepMax) / Math.max(steep / (2 * probe), 0.3)) * 0.9;
    out = scale(g, 1 / steep);
    x -= out[0] * step;
    y -= out[1] * step;
    z -= out[2] * step;
  }
  return [x - out[0] * depth, y - out[1] * depth, z - out[2] * depth];
}

/** A smooth line on the skin through the points. */
export const lineOnSkin = (f: Field, points: readonly V3[], steps = 6): readonly V3[] =>
  relax(spline(points, steps).map((at) => snap(f, at))).map((at) => snap(f, at, 0, 4));

/** A cord just under the skin, such as a tendon: it lies `sink` below the skin, its radius follows the profile. */
export function cord(f: Field, points: readonly V3[], profile: readonly number[], sink: number, steps = 8): Field {
  return tube(relax(spline(points, steps).map((at) => snap(f, at, sink, 6))), profile);
}

/** A soft ridge along a line on the skin, `width` wide; heights follow the profile, negative is a furrow. */
export function ridge(f: Field, points: readonly V3[], heights: readonly number[], width: number, steps = 6): Op {
  const line = relax(spline(points, steps).map((at) => snap(f, at, 0, 6)));
  const nearest = nearestOn(line);
  const narrow = 1 / (width * width);
  return offset(
    (x, y, z) => {
      const { far2, t } = nearest(x, y, z);
      return far2 * narrow > 6 ? 0 : -profileAt(heights, t) * Math.exp(-far2 * narrow);
    },
    boxAround(line, width * 2.5),
  );
}

/** Box around places, wider by a margin. */
export function boxAround(places: readonly V3[], margin: number): readonly [V3, V3] {
  const ends = (q: 0 | 1 | 2): readonly [number, number] => {
    const all = places.map((p) => p[q]);
    return [Math.min(...all) - margin, Math.max(...all) + margin];
  };
  const [x, y, z] = [ends(0), ends(1), ends(2)];
  return [
    [x[0], y[0], z[0]],
    [x[1], y[1], z[1]],
  ];
}

/** A soft bump, or a dent if `height` is negative. */
export const bump = (centre: V3, radii: V3, height: number): Op =>
  offset(
    (x, y, z) => {
      const a = (x - centre[0]) / radii[0];
      const b = (y - centre[1]) / radii[1];
      const c = (z - centre[2]) / radii[2];
      const s = a * a + b * b + c * c;
      return s > 6 ? 0 : -height * Math.exp(-s);
    },
    boxAround([centre], Math.max(...radii) * 2.5),
  );
