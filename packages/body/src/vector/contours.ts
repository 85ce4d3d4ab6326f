// SPDX-License-Identifier: MIT
import { dot, mix3, sub, type V3 } from '../maths/vec.ts';
import { type Mesh, vertexAt } from '../mesh/mesh.ts';
import { type Projection, project } from '../picture/camera.ts';
import type { Seen } from '../picture/raster.ts';
import type { P2 } from './plane.ts';

/** Contours that reach less far than this many pixels are dropped. */
const shortest = 26;

/** Share of the depth by which a place may lie behind what is seen and still counts as seen. */
const depthSlack = 0.0022;

interface Crossing {
  readonly place: V3;
  readonly next: number[];
}

/** Lines where the skin turns away from the viewer, as far as they are seen. `view` and `seen` share one size. */
export function contours(mesh: Mesh, view: Projection, seen: Seen): readonly (readonly P2[])[] {
  const crossings = crossingsOf(mesh, view);
  return chains(crossings).flatMap((chain) => visibleRuns(chain, view, seen));
}

function crossingsOf({ places, normals, open, triangles }: Mesh, { eye }: Projection): ReadonlyMap<number, Crossing> {
  const n = open.length;
  const facing = new Float32Array(n);
  for (let i = 0; i < n; i++) facing[i] = dot(vertexAt(normals, i), sub(eye, vertexAt(places, i))) || 1e-9;
  const all = new Map<number, Crossing>();
  const cross = (a: number, b: number): readonly [number, Crossing] => {
    const key = a < b ? a * n + b : b * n + a;
    const [ga, gb] = [facing[a] ?? 0, facing[b] ?? 0];
    const known = all.get(key) ?? {
      place: mix3(vertexAt(places, a), vertexAt(places, b), ga / (ga - gb)),
      next: [],
    };
    all.set(key, known);
    return [key, known];
  };
  for (let t = 0; t < triangles.length; t += 3) {
    const v = [triangles[t] ?? 0, triangles[t + 1] ?? 0, triangles[t + 2] ?? 0] as const;
    const sides = [
      [v[0], v[1]],
      [v[1], v[2]],
      [v[2], v[0]],
    ] as const;
    const cut = sides.filter(([a, b]) => (facing[a] ?? 0) > 0 !== (facing[b] ?? 0) > 0).map(([a, b]) => cross(a, b));
    const [one, two] = cut;
    if (!one || !two) continue;
    one[1].next.push(two[0]);
    two[1].next.push(one[0]);
  }
  return all;
}

function chains(all: ReadonlyMap<number, Crossing>): readonly (readonly V3[])[] {
  const used = new Set<number>();
  const walk = (from: number): V3[] => {
    const line: V3[] = [];
    for (let key: number | undefined = from; key !== undefined; ) {
      used.add(key);
      const here: Crossing | undefined = all.get(key);
      if (!here) break;
      line.push(here.place);
      key = here.next.find((k) => !used.has(k));
    }
    return line;
  };
  const found: V3[][] = [];
  for (const [key, { next }] of all) {
    if (used.has(key)) continue;
    const ahead = walk(key);
    const back = next.find((k) => !used.has(k));
    found.push([...(back === undefined ? [] : walk(back).reverse()), ...ahead]);
  }
  return found;
}

function visibleRuns(chain: readonly V3[], view: Projection, seen: Seen): readonly (readonly P2[])[] {
  const runs: P2[][] = [];
  let run: P2[] = [];
  const end = (): void => {
    if (reachOf(run) > shortest) runs.push(run);
    run = [];
  };
  for (const place of chain) {
    const [x, y, depth] = project(view, place);
    if (isSeen(seen, x, y, depth)) run.push([x, y]);
    else end();
  }
  end();
  return runs;
}

/** How far a line gets from where it begins. */
const reachOf = (run: readonly P2[]): number => {
  const [x0, y0] = run[0] ?? [0, 0];
  return Math.max(0, ...run.map(([x, y]) => Math.hypot(x - x0, y - y0)));
};

const around = [
  [0, 0],
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [2, 0],
  [-2, 0],
  [0, 2],
  [0, -2],
] as const;

function isSeen({ depth: front, view }: Seen, px: number, py: number, depth: number): boolean {
  return around.some(([dx, dy]) => {
    const [x, y] = [Math.floor(px) + dx, Math.floor(py) + dy];
    if (x < 0 || y < 0 || x >= view.width || y >= view.height) return false;
    return depth <= (front[x + y * view.width] ?? 0) * (1 + depthSlack);
  });
}
