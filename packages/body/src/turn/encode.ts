// SPDX-License-Identifier: MIT
import type { Mesh } from '../mesh/mesh.ts';
import { cornersOf, ringsOf } from './rings.ts';
import { headLength, vertexStreams, verticesMax, webMeshMark, zigzag } from './webMesh.ts';

/** Writes a mesh for the turning view, places rounded to `step` mm. The same mesh gives the same bytes. */
export function encodeWebMesh(mesh: Mesh, step: number): Uint8Array {
  const { triangles, order } = inOrder(mesh);
  const [vertices, corners] = [order.length, triangles.length];
  if (vertices > verticesMax) throw new Error(`${vertices} vertices are too many for a mesh of the web.`);
  const bytes = new Uint8Array(headLength + vertices * vertexStreams + corners * 2);
  const head = new DataView(bytes.buffer);
  const numbers = [webMeshMark, vertices, corners / 3, Math.round(step * 1e6)];
  for (const [i, v] of numbers.entries()) head.setUint32(i * 4, v, true);
  let at = headLength;
  const stream = (n: number): Uint8Array => {
    at += n;
    return bytes.subarray(at - n, at);
  };
  const differences = (value: (vertex: number) => number): Int32Array => {
    let before = 0;
    return Int32Array.from(order, (vertex) => {
      const v = value(vertex);
      const difference = v - before;
      before = v;
      return difference;
    });
  };
  const wide = (values: Int32Array | Uint32Array): void => {
    const [high, low] = [stream(values.length), stream(values.length)];
    values.forEach((v, i) => {
      high[i] = v >> 8;
      low[i] = v & 255;
    });
  };
  for (let q = 0; q < 3; q++) wide(differences((v) => Math.round((mesh.places[v * 3 + q] ?? 0) / step)).map(zigzag));
  for (let q = 0; q < 3; q++)
    stream(vertices).set(differences((v) => Math.round((mesh.normals[v * 3 + q] ?? 0) * 127)));
  stream(vertices).set(differences((v) => Math.round(Math.min(1, Math.max(0, mesh.open[v] ?? 0)) * 255)));
  let next = 0;
  wide(
    triangles.map((v) => {
      const behind = next - v;
      if (behind === 0) next++;
      return behind;
    }),
  );
  return bytes;
}

/** Triangles one beside the other, and vertices in the order in which those use them. */
function inOrder({ triangles, open }: Mesh): { readonly triangles: Uint32Array; readonly order: readonly number[] } {
  const rings = ringsOf(triangles, open.length);
  const done = new Uint8Array(triangles.length / 3);
  const numbers = new Map<number, number>();
  const out: number[] = [];
  const numberOf = (v: number): number => {
    const known = numbers.get(v) ?? numbers.size;
    numbers.set(v, known);
    return known;
  };
  const trianglesAt = (v: number): Uint32Array => rings.triangles.subarray(rings.starts[v], rings.starts[v + 1]);
  for (let first = 0; first < done.length; first++) {
    const waiting = [first];
    for (let i = 0; i < waiting.length; i++) {
      const t = waiting[i] ?? 0;
      if (done[t]) continue;
      done[t] = 1;
      const corners = cornersOf(triangles, t);
      out.push(...corners.map(numberOf));
      for (const v of corners) for (const near of trianglesAt(v)) if (!done[near]) waiting.push(near);
    }
  }
  return { triangles: Uint32Array.from(out), order: [...numbers.keys()] };
}
