// SPDX-License-Identifier: MIT
import type { WebMesh } from '@knead/body';
import { facing, type Ground, type Pose, type V3 } from './pose.ts';
import type { Mark } from './renderer.ts';

const placeAt = ({ places, step }: WebMesh, v: number): V3 => [
  (places[v * 3] ?? 0) * step,
  (places[v * 3 + 1] ?? 0) * step,
  (places[v * 3 + 2] ?? 0) * step,
];

/** How the part lies, and how it is first shown: with the first mark facing the viewer. */
export function groundOf(
  mesh: WebMesh,
  marks: readonly Mark[],
  mirror: 1 | -1,
): { readonly ground: Ground; readonly home: Pose } {
  const mirrored = ([x, y, z]: V3): V3 => [x * mirror, y, z];
  const [low, high] = boxOf(mesh);
  const middle = mirrored([(low[0] + high[0]) / 2, (low[1] + high[1]) / 2, (low[2] + high[2]) / 2]);
  const reach = Math.hypot(high[0] - low[0], high[1] - low[1], high[2] - low[2]) / 2;
  const first = marks[0];
  if (first === undefined) return { ground: { middle, reach, focus: middle }, home: { yaw: 0, pitch: 0, zoom: 1 } };
  const near = nearest(mesh, mirrored(first.at));
  const normal = mirrored([
    mesh.normals[near * 3] ?? 0,
    mesh.normals[near * 3 + 1] ?? 0,
    mesh.normals[near * 3 + 2] ?? 0,
  ]);
  return { ground: { middle, reach, focus: first.at }, home: facing(normal, reach > far ? 2.6 : 1.25) };
}

/** A part that reaches further than this, mm, is first shown from nearer. */
const far = 500;

function boxOf(mesh: WebMesh): readonly [low: V3, high: V3] {
  const all = Array.from({ length: mesh.open.length }, (_, v) => placeAt(mesh, v));
  const least = (q: 0 | 1 | 2): number => all.reduce((low, at) => Math.min(low, at[q]), Number.POSITIVE_INFINITY);
  const most = (q: 0 | 1 | 2): number => all.reduce((high, at) => Math.max(high, at[q]), Number.NEGATIVE_INFINITY);
  return [
    [least(0), least(1), least(2)],
    [most(0), most(1), most(2)],
  ];
}

function nearest(mesh: WebMesh, [x, y, z]: V3): number {
  let [best, distance] = [0, Number.POSITIVE_INFINITY];
  for (let v = 0; v < mesh.open.length; v++) {
    const at = placeAt(mesh, v);
    const d = (at[0] - x) ** 2 + (at[1] - y) ** 2 + (at[2] - z) ** 2;
    if (d < distance) [best, distance] = [v, d];
  }
  return best;
}
