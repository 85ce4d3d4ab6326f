// SPDX-License-Identifier: MIT
import type { Mesh } from './mesh.ts';

interface Edges {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly degree: Uint16Array;
}

function edgesOf({ triangles, open }: Mesh): Edges {
  const n = open.length;
  const keys = new Set<number>();
  for (let t = 0; t < triangles.length; t += 3) {
    for (let e = 0; e < 3; e++) {
      const a = triangles[t + e] ?? 0;
      const b = triangles[t + ((e + 1) % 3)] ?? 0;
      keys.add(a < b ? a * n + b : b * n + a);
    }
  }
  const from = new Uint32Array(keys.size);
  const to = new Uint32Array(keys.size);
  const degree = new Uint16Array(n);
  let i = 0;
  for (const key of keys) {
    const [a, b] = [Math.floor(key / n), key % n];
    from[i] = a;
    to[i++] = b;
    degree[a] = (degree[a] ?? 0) + 1;
    degree[b] = (degree[b] ?? 0) + 1;
  }
  return { from, to, degree };
}

/** Moves every vertex by a share of the way to the mean of its neighbours; a negative share moves away. */
function drift(values: Float32Array, { from, to, degree }: Edges, share: number): void {
  const sum = new Float32Array(values.length);
  for (let e = 0; e < from.length; e++) {
    const [a, b] = [(from[e] ?? 0) * 3, (to[e] ?? 0) * 3];
    for (let q = 0; q < 3; q++) {
      sum[a + q] = (sum[a + q] ?? 0) + (values[b + q] ?? 0);
      sum[b + q] = (sum[b + q] ?? 0) + (values[a + q] ?? 0);
    }
  }
  for (let i = 0; i < values.length; i++) {
    const around = degree[Math.floor(i / 3)] ?? 0;
    const v = values[i] ?? 0;
    if (around > 2) values[i] = v + share * ((sum[i] ?? 0) / around - v);
  }
}

/** Takes out facets and faint seams: Taubin rounds for places (shape stays), averaging rounds for normals. */
export function polish(mesh: Mesh, placeRounds: number, normalRounds: number): Mesh {
  const edges = edgesOf(mesh);
  const places = mesh.places.slice();
  const normals = mesh.normals.slice();
  for (let k = 0; k < placeRounds; k++) {
    drift(places, edges, 0.5);
    drift(places, edges, -0.52);
  }
  for (let k = 0; k < normalRounds; k++) {
    drift(normals, edges, 0.6);
    for (let i = 0; i < normals.length; i += 3) {
      const [x, y, z] = [normals[i] ?? 0, normals[i + 1] ?? 0, normals[i + 2] ?? 0];
      const l = 1 / (Math.hypot(x, y, z) || 1);
      normals.set([x * l, y * l, z * l], i);
    }
  }
  return { ...mesh, places, normals };
}
