// SPDX-License-Identifier: MIT
import type { V3 } from '../maths/vec.ts';
import { type Grid, interpolate } from './grid.ts';

const rays = 14;
const goldenAngle = 2.399963;
const steps = [0.05, 0.12, 0.25, 0.5, 1] as const;

/** Directions around +Z, denser near it. */
const directions: readonly V3[] = Array.from({ length: rays }, (_, i) => {
  const z = 1 - ((i + 0.5) / rays) * 0.92;
  const r = Math.sqrt(1 - z * z);
  const a = i * goldenAngle;
  return [Math.cos(a) * r, Math.sin(a) * r, z];
});

/** How open each vertex lies, 0 to 1, looking `range` mm around; creases and hollows are low. */
export function bakeOpenness(grid: Grid, places: Float32Array, normals: Float32Array, range: number): Float32Array {
  const field = interpolate(grid);
  const n = places.length / 3;
  const open = new Float32Array(n);
  for (let i = 0; i < n; i++) {
    const at: V3 = [places[i * 3] ?? 0, places[i * 3 + 1] ?? 0, places[i * 3 + 2] ?? 0];
    const out: V3 = [normals[i * 3] ?? 0, normals[i * 3 + 1] ?? 0, normals[i * 3 + 2] ?? 0];
    open[i] = opennessAt(field, at, out, range, grid.cell);
  }
  return open;
}

function opennessAt(
  field: (x: number, y: number, z: number) => number,
  at: V3,
  [nx, ny, nz]: V3,
  range: number,
  lift: number,
): number {
  const upright = Math.abs(nz) < 0.9;
  let [ux, uy, uz] = upright ? [-ny, nx, 0] : [0, -nz, ny];
  const ul = 1 / (Math.hypot(ux, uy, uz) || 1);
  ux *= ul;
  uy *= ul;
  uz *= ul;
  const [vx, vy, vz] = [ny * uz - nz * uy, nz * ux - nx * uz, nx * uy - ny * ux];
  let [sum, weight] = [0, 0];
  for (const q of directions) {
    const dx = ux * q[0] + vx * q[1] + nx * q[2];
    const dy = uy * q[0] + vy * q[1] + ny * q[2];
    const dz = uz * q[0] + vz * q[1] + nz * q[2];
    let seen = 1;
    for (const share of steps) {
      const s = share * range;
      const d = field(at[0] + dx * s + nx * lift, at[1] + dy * s + ny * lift, at[2] + dz * s + nz * lift);
      const c = Math.max(0, Math.min(1, d / (s * 0.45)));
      if (c < seen) seen = c;
    }
    sum += seen * q[2];
    weight += q[2];
  }
  return sum / weight;
}
