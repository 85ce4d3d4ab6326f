// SPDX-License-Identifier: MIT
import { add, clamp, dot, scale, smoothstep, sub, unit, type V3 } from '../maths/vec.ts';
import { vertexAt } from '../mesh/mesh.ts';
import type { Projection } from './camera.ts';
import type { Seen } from './raster.ts';
import { litShare, type Shadow } from './shadow.ts';

/** Brightness of clay, 0 to about 1 in linear light. Colours come later, from the tone palette of the page. */
const clay = {
  base: 0.59,
  key: 0.95 * 1.02,
  /** Light wraps this far around the form. */
  wrap: 0.22,
  /** Light near the edge of shadow is warmer, so darker. */
  edge: 0.219,
  sky: 0.85 * 0.4,
  ground: 0.54 * 0.4,
  fill: 0.07,
  hollow: 0.073,
  hollowPower: 1.35,
  rim: 0.2,
  gloss: 0.09,
  glossPower: 14,
  cavity: 0.2,
};

export interface Light {
  /** Towards the light. */
  readonly key: V3;
  readonly shadow: Shadow;
}

/** Upper left of whoever looks, whatever they look at; upper right if what is drawn will be flipped. */
export const keyLight = ({ right, up, ahead }: Projection, flipped: boolean): V3 =>
  unit(add(add(scale(right, flipped ? 0.58 : -0.58), scale(up, 0.5)), scale(ahead, -0.72)));

/** Where the weak light against the key stands. */
const fillLight = ({ right, up, ahead }: Projection, key: V3): V3 =>
  unit(add(scale(right, dot(right, key) < 0 ? 0.75 : -0.75), add(scale(up, 0.15), scale(ahead, -0.45))));

/** Brightness of each pixel that was hit; 0 elsewhere. */
export function shade(seen: Seen, light: Light, cavityRadius: number): Float32Array {
  const { width, height } = seen.view;
  const out = new Float32Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const o = x + y * width;
      if (seen.hit[o]) out[o] = shadePixel(seen, light, x, y, cavityRadius);
    }
  }
  return out;
}

function shadePixel(seen: Seen, { key, shadow }: Light, x: number, y: number, cavityRadius: number): number {
  const { view } = seen;
  const o = x + y * view.width;
  const n = unit(vertexAt(seen.normals, o));
  const p = vertexAt(seen.places, o);
  const toEye = unit(sub(view.eye, p));
  const open = clamp(seen.open[o] ?? 0, 0, 1) ** clay.hollowPower;
  const facing = dot(n, key);
  const turn = ((Math.imul(x, 73856093) ^ Math.imul(y, 19349663)) & 1023) / 163;
  const lit = litShare(shadow, add(p, scale(n, shadow.bias)), turn);
  const direct = (Math.max(0, facing + clay.wrap) / (1 + clay.wrap)) * (0.25 + 0.75 * lit);
  const warm = clay.edge + (1 - clay.edge) * Math.min(1, smoothstep(-0.05, 0.45, facing) * 0.75 + 0.25);
  const upward = dot(n, view.up) * 0.5 + 0.5;
  const side = fillLight(view, key);
  const ambient = clay.ground + (clay.sky - clay.ground) * upward + Math.max(0, dot(n, side)) * clay.fill;
  const shaded = (share: number): number => clay.hollow + (1 - clay.hollow) * share;
  let c = clay.base * (direct * clay.key * warm + ambient * shaded(open)) * shaded(Math.sqrt(open));
  c *= 1 + clamp(cavityAt(seen, x, y, cavityRadius) * clay.cavity, -0.5, 0.35);
  const halfway = unit(add(toEye, key));
  const gloss = Math.max(0, dot(n, halfway)) ** clay.glossPower * clay.gloss * lit;
  const rim = (1 - Math.max(0, dot(n, toEye))) ** 3 * clay.rim * open * (0.35 + 0.65 * upward);
  return c + rim + gloss;
}

/** How the surface bends on screen: positive on ridges, negative in furrows. */
function cavityAt({ view, hit, depth, normals }: Seen, x: number, y: number, r: number): number {
  const o = x + y * view.width;
  let sum = 0;
  const look = (dx: number, dy: number, axis: V3): void => {
    const [xx, yy] = [x + dx, y + dy];
    if (xx < 0 || yy < 0 || xx >= view.width || yy >= view.height) return;
    const oo = xx + yy * view.width;
    const here = depth[o] ?? 0;
    if (!hit[oo] || Math.abs((depth[oo] ?? 0) - here) > 0.02 * here) return;
    sum += (Math.sign(dx) - Math.sign(dy)) * dot(vertexAt(normals, oo), axis);
  };
  look(r, 0, view.right);
  look(-r, 0, view.right);
  look(0, r, view.up);
  look(0, -r, view.up);
  return sum;
}
