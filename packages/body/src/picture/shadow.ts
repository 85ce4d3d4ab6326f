// SPDX-License-Identifier: MIT
import { along, clamp, distance, mix3, type V3 } from '../maths/vec.ts';
import type { Mesh } from '../mesh/mesh.ts';
import { type Projection, project, projectionOf } from './camera.ts';
import { rasterise } from './raster.ts';

export interface Shadow {
  readonly view: Projection;
  readonly depth: Float32Array;
  /** Depth that may be missing before it counts as shadow, mm. */
  readonly bias: number;
  /** Radius of the disc that softens the edge, pixels. */
  readonly soft: number;
}

const size = 2048;
const goldenAngle = 2.39996;
const taps: readonly (readonly [number, number])[] = Array.from({ length: 20 }, (_, i) => {
  const r = Math.sqrt((i + 0.5) / 20);
  return [Math.cos(i * goldenAngle) * r, Math.sin(i * goldenAngle) * r];
});

/** What the light sees of a mesh. */
export function castShadow(mesh: Mesh, light: V3, bias: number, soft = 10): Shadow {
  const low: [number, number, number] = [1e9, 1e9, 1e9];
  const high: [number, number, number] = [-1e9, -1e9, -1e9];
  mesh.places.forEach((v, i) => {
    const q = (i % 3) as 0 | 1 | 2;
    low[q] = Math.min(low[q], v);
    high[q] = Math.max(high[q], v);
  });
  const target = mix3(low, high, 0.5);
  const radius = distance(low, high) / 2;
  const eye = along(target, light, radius * 2);
  const up: V3 = Math.abs(light[1]) > 0.9 ? [1, 0, 0] : [0, 1, 0];
  const view = {
    ...projectionOf({ eye, target, up, span: radius * 2 }, size, size),
    parallel: true,
    scale: size / 2 / radius,
  };
  return { view, depth: rasterise(mesh, view).depth, bias, soft };
}

/** Share of the light that reaches a place, 0 to 1; `turn` rotates the taps so that no pattern shows. */
export function litShare({ view, depth, bias, soft }: Shadow, place: V3, turn: number): number {
  const [px, py, far] = project(view, place);
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  let lit = 0;
  for (const [a, b] of taps) {
    const x = (px + (a * cos - b * sin) * soft) | 0;
    const y = (py + (a * sin + b * cos) * soft) | 0;
    if (x < 0 || y < 0 || x >= view.width || y >= view.height) {
      lit++;
      continue;
    }
    const behind = far - (depth[x + y * view.width] ?? 0);
    lit += behind < bias ? 1 : clamp(1 - (behind - bias) / bias, 0, 1);
  }
  return lit / taps.length;
}
