// SPDX-License-Identifier: MIT
// Fewer triangles for the turning view. Vertices are only taken away, never moved, so all that stay lie on the skin with
// their true normals. What taking one away costs: its squared distances to the planes that met there (the quadric error
// of Garland and Heckbert, 1997).
import { cross, dot, length, scale, sub, type V3 } from '../maths/vec.ts';
import { type Mesh, vertexAt } from '../mesh/mesh.ts';
import { cornersOf, neighboursOf, type Rings, ringsOf } from './rings.ts';

/** Numbers of the symmetric matrix that gives the squared distance to a set of planes. */
const quadric = 10;
/** A triangle may not turn further than this (cosine) when one of its corners moves. */
const turnCos = 0.3;

/** The same skin with about `wanted` triangles, as far as its form allows. */
export function simplify(mesh: Mesh, wanted: number): Mesh {
  const planes = planesOf(mesh);
  let { triangles } = mesh;
  for (let before = Number.POSITIVE_INFINITY; triangles.length / 3 > wanted && triangles.length < before; ) {
    before = triangles.length;
    triangles = onePass(mesh.places, triangles, planes, triangles.length / 3 - wanted);
  }
  return compact(mesh, triangles);
}

function planesOf({ places, triangles, open }: Mesh): Float64Array {
  const all = new Float64Array(open.length * quadric);
  for (let t = 0; t < triangles.length / 3; t++) {
    const corners = cornersOf(triangles, t);
    const [a, b, c] = [vertexAt(places, corners[0]), vertexAt(places, corners[1]), vertexAt(places, corners[2])];
    const normal = cross(sub(b, a), sub(c, a));
    const area = length(normal);
    const [x, y, z] = scale(normal, 1 / (area || 1));
    const d = -dot([x, y, z], a);
    const plane = [x * x, x * y, x * z, x * d, y * y, y * z, y * d, z * z, z * d, d * d];
    for (const v of corners)
      for (let k = 0; k < quadric; k++) all[v * quadric + k] = (all[v * quadric + k] ?? 0) + (plane[k] ?? 0) * area;
  }
  return all;
}

/** What it costs to have vertex `gone` stand where `at` is. */
function cost(planes: Float64Array, gone: number, [x, y, z]: V3): number {
  const q = (k: number): number => planes[gone * quadric + k] ?? 0;
  return (
    q(0) * x * x +
    2 * (q(1) * x * y + q(2) * x * z + q(3) * x) +
    q(4) * y * y +
    2 * (q(5) * y * z + q(6) * y) +
    q(7) * z * z +
    2 * q(8) * z +
    q(9)
  );
}

interface Collapse {
  readonly gone: Uint32Array;
  readonly into: Uint32Array;
  /** Numbers of the two above, cheapest first. */
  readonly order: Uint32Array;
}

/** Every edge once, in its cheaper direction. Edges of a cut stay. */
function collapses(places: Float32Array, planes: Float64Array, rings: Rings): Collapse {
  const [gone, into, costs]: [number[], number[], number[]] = [[], [], []];
  for (let a = 0; a < rings.count; a++) {
    for (const b of neighboursOf(rings, a)) {
      if (b < a) continue;
      const [there, back] = [cost(planes, a, vertexAt(places, b)), cost(planes, b, vertexAt(places, a))];
      const aGoes = rings.cut[b] === 1 || (rings.cut[a] === 0 && there <= back);
      if (rings.cut[aGoes ? a : b] === 1) continue;
      gone.push(aGoes ? a : b);
      into.push(aGoes ? b : a);
      costs.push(aGoes ? there : back);
    }
  }
  const order = Uint32Array.from(costs, (_, i) => i).sort((i, k) => (costs[i] ?? 0) - (costs[k] ?? 0) || i - k);
  return { gone: Uint32Array.from(gone), into: Uint32Array.from(into), order };
}

/** Collapses the cheapest edges that do not touch each other, at most `most / 2` of them and the cheaper part of all. */
function onePass(places: Float32Array, triangles: Uint32Array, planes: Float64Array, most: number): Uint32Array {
  const rings = ringsOf(triangles, places.length / 3);
  const { gone, into, order } = collapses(places, planes, rings);
  const stands = Uint32Array.from({ length: places.length / 3 }, (_, i) => i);
  const touched = new Uint8Array(stands.length);
  let left = Math.ceil(most / 2);
  for (const edge of order.subarray(0, Math.ceil(order.length * 0.5))) {
    if (left <= 0) break;
    const [a, b] = [gone[edge] ?? 0, into[edge] ?? 0];
    if (touched[a] || touched[b] || !fits(places, triangles, rings, a, b)) continue;
    stands[a] = b;
    for (let k = 0; k < quadric; k++)
      planes[b * quadric + k] = (planes[b * quadric + k] ?? 0) + (planes[a * quadric + k] ?? 0);
    for (const v of [a, b, ...neighboursOf(rings, a), ...neighboursOf(rings, b)]) touched[v] = 1;
    left--;
  }
  const moved = triangles.map((v) => stands[v] ?? v);
  return withoutSlivers(moved);
}

/** Whether `a` may go into `b`: the skin stays one sheet there, and no triangle turns over. */
function fits(places: Float32Array, triangles: Uint32Array, rings: Rings, a: number, b: number): boolean {
  const around = neighboursOf(rings, b);
  let shared = 0;
  for (const v of neighboursOf(rings, a)) if (around.includes(v)) shared++;
  if (shared !== 2) return false;
  for (let k = rings.starts[a] ?? 0; k < (rings.starts[a + 1] ?? 0); k++) {
    const corners = cornersOf(triangles, rings.triangles[k] ?? 0);
    if (corners.includes(b)) continue;
    const facing = (as: (v: number) => number): V3 => {
      const [p, q, r] = [
        vertexAt(places, as(corners[0])),
        vertexAt(places, as(corners[1])),
        vertexAt(places, as(corners[2])),
      ];
      return cross(sub(q, p), sub(r, p));
    };
    const [before, after] = [facing((v) => v), facing((v) => (v === a ? b : v))];
    if (dot(before, after) < turnCos * length(before) * length(after)) return false;
  }
  return true;
}

function withoutSlivers(triangles: Uint32Array): Uint32Array {
  const kept: number[] = [];
  for (let t = 0; t < triangles.length / 3; t++) {
    const [a, b, c] = cornersOf(triangles, t);
    if (a !== b && b !== c && a !== c) kept.push(a, b, c);
  }
  return Uint32Array.from(kept);
}

/** Only the vertices that triangles use. */
function compact({ places, normals, open }: Mesh, triangles: Uint32Array): Mesh {
  const numbers = new Map<number, number>();
  const renumbered = triangles.map((v) => {
    const known = numbers.get(v) ?? numbers.size;
    numbers.set(v, known);
    return known;
  });
  const used = [...numbers.keys()];
  const threes = (of: Float32Array): Float32Array => Float32Array.from(used.flatMap((v) => [...vertexAt(of, v)]));
  return {
    places: threes(places),
    normals: threes(normals),
    open: Float32Array.from(used, (v) => open[v] ?? 0),
    triangles: renumbered,
  };
}
