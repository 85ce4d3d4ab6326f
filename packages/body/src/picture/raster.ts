// SPDX-License-Identifier: MIT
import { type Mesh, vertexAt } from '../mesh/mesh.ts';
import { type Projection, project } from './camera.ts';

/** What is seen at each pixel: how far, where, which way it faces, how open it lies. Nothing seen: `hit` is 0. */
export interface Seen {
  readonly view: Projection;
  readonly depth: Float32Array;
  readonly normals: Float32Array;
  readonly places: Float32Array;
  readonly open: Float32Array;
  readonly hit: Uint8Array;
}

const nowhere = 1e9;

/** Draws a mesh into the buffers; no graphics hardware, so the same everywhere. */
export function rasterise(mesh: Mesh, view: Projection): Seen {
  const n = view.width * view.height;
  const seen: Seen = {
    view,
    depth: new Float32Array(n).fill(nowhere),
    normals: new Float32Array(n * 3),
    places: new Float32Array(n * 3),
    open: new Float32Array(n),
    hit: new Uint8Array(n),
  };
  const screen = new Float32Array(mesh.places.length);
  for (let i = 0; i < mesh.open.length; i++) screen.set(project(view, vertexAt(mesh.places, i)), i * 3);
  const { triangles } = mesh;
  for (let t = 0; t < triangles.length; t += 3) {
    drawTriangle(seen, mesh, screen, [triangles[t] ?? 0, triangles[t + 1] ?? 0, triangles[t + 2] ?? 0]);
  }
  return seen;
}

function drawTriangle(
  seen: Seen,
  mesh: Mesh,
  screen: Float32Array,
  [a, b, c]: readonly [number, number, number],
): void {
  const { width, height } = seen.view;
  const [ax, ay, az] = vertexAt(screen, a);
  const [bx, by, bz] = vertexAt(screen, b);
  const [cx, cy, cz] = vertexAt(screen, c);
  const area = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
  if (area === 0) return;
  const x0 = Math.max(0, Math.ceil(Math.min(ax, bx, cx) - 0.5));
  const x1 = Math.min(width - 1, Math.floor(Math.max(ax, bx, cx) - 0.5));
  const y0 = Math.max(0, Math.ceil(Math.min(ay, by, cy) - 0.5));
  const y1 = Math.min(height - 1, Math.floor(Math.max(ay, by, cy) - 0.5));
  for (let y = y0; y <= y1; y++) {
    for (let x = x0; x <= x1; x++) {
      const [px, py] = [x + 0.5, y + 0.5];
      const w0 = ((bx - px) * (cy - py) - (by - py) * (cx - px)) / area;
      const w1 = ((cx - px) * (ay - py) - (cy - py) * (ax - px)) / area;
      const w2 = 1 - w0 - w1;
      if (w0 < -1e-6 || w1 < -1e-6 || w2 < -1e-6) continue;
      const far = w0 * az + w1 * bz + w2 * cz;
      const o = x + y * width;
      if (far < (seen.depth[o] ?? 0)) drawPixel(seen, mesh, o, far, [a, b, c], [w0, w1, w2]);
    }
  }
}

function drawPixel(
  { depth, hit, normals, places, open }: Seen,
  mesh: Mesh,
  o: number,
  far: number,
  [a, b, c]: readonly [number, number, number],
  [w0, w1, w2]: readonly [number, number, number],
): void {
  depth[o] = far;
  hit[o] = 1;
  const blend = (of: Float32Array, q: number, step: number): number =>
    w0 * (of[a * step + q] ?? 0) + w1 * (of[b * step + q] ?? 0) + w2 * (of[c * step + q] ?? 0);
  for (let q = 0; q < 3; q++) {
    normals[o * 3 + q] = blend(mesh.normals, q, 3);
    places[o * 3 + q] = blend(mesh.places, q, 3);
  }
  open[o] = blend(mesh.open, 0, 1);
}
