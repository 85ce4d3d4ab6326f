// SPDX-License-Identifier: MIT
import type { WebMesh } from '@knead/body';

/**
 * The vertex whose skin is seen at a place of the picture: x and y from -1 to 1, right and up. `view` brings places of the
 * model to clip space, `mirror` is that of the model. Undefined beside the body.
 */
export function pick(
  { places, triangles, step }: WebMesh,
  view: Float32Array,
  mirror: 1 | -1,
  [x, y]: readonly [number, number],
): number | undefined {
  const count = places.length / 3;
  const [px, py, pz] = [new Float32Array(count), new Float32Array(count), new Float32Array(count)];
  const row = (r: number, a: number, b: number, c: number): number =>
    (view[r] ?? 0) * a + (view[r + 4] ?? 0) * b + (view[r + 8] ?? 0) * c + (view[r + 12] ?? 0);
  for (let v = 0; v < count; v++) {
    const [a, b, c] = [
      (places[v * 3] ?? 0) * step * mirror,
      (places[v * 3 + 1] ?? 0) * step,
      (places[v * 3 + 2] ?? 0) * step,
    ];
    const w = row(3, a, b, c);
    px[v] = row(0, a, b, c) / w - x;
    py[v] = row(1, a, b, c) / w - y;
    pz[v] = row(2, a, b, c) / w;
  }
  let nearest = Number.POSITIVE_INFINITY;
  let found: number | undefined;
  for (let t = 0; t < triangles.length; t += 3) {
    const corners = [triangles[t] ?? 0, triangles[t + 1] ?? 0, triangles[t + 2] ?? 0] as const;
    const shares = sharesOf(corners, px, py);
    if (shares === undefined) continue;
    const depth = corners.reduce((sum, v, i) => sum + (pz[v] ?? 0) * (shares[i] ?? 0), 0);
    if (depth >= nearest) continue;
    nearest = depth;
    found = corners[shares.indexOf(Math.max(...shares))];
  }
  return found;
}

type Three = readonly [number, number, number];

/** How much each corner has of the middle of the picture, where that lies in the triangle. */
function sharesOf([a, b, c]: Three, x: Float32Array, y: Float32Array): Three | undefined {
  const cross = (i: number, k: number): number => (x[i] ?? 0) * (y[k] ?? 0) - (x[k] ?? 0) * (y[i] ?? 0);
  const [of, to, from] = [cross(b, c), cross(c, a), cross(a, b)];
  const area = of + to + from;
  if (area === 0) return undefined;
  const shares: Three = [of / area, to / area, from / area];
  return shares.every((share) => share >= 0) ? shares : undefined;
}
