// SPDX-License-Identifier: MIT
import type { V3 } from '../maths/vec.ts';

/** A triangle mesh: three numbers a vertex for places and normals, one for how open it lies to the sky (0 to 1). */
export interface Mesh {
  readonly places: Float32Array;
  readonly normals: Float32Array;
  readonly open: Float32Array;
  readonly triangles: Uint32Array;
}

export interface Box {
  readonly low: V3;
  readonly high: V3;
}

export const vertexAt = (of: Float32Array, i: number): V3 => [of[i * 3] ?? 0, of[i * 3 + 1] ?? 0, of[i * 3 + 2] ?? 0];

/** The same mesh without the triangles whose first corner is refused. */
export function clipMesh(mesh: Mesh, keeps: (place: V3) => boolean): Mesh {
  const kept: number[] = [];
  const { triangles, places } = mesh;
  for (let t = 0; t < triangles.length; t += 3) {
    const a = triangles[t] ?? 0;
    if (keeps(vertexAt(places, a))) kept.push(a, triangles[t + 1] ?? 0, triangles[t + 2] ?? 0);
  }
  return { ...mesh, triangles: new Uint32Array(kept) };
}

/** Bytes of a mesh for a cache of one machine. */
export function meshToBytes({ places, normals, open, triangles }: Mesh): Uint8Array {
  const head = new Uint32Array([open.length, triangles.length]);
  const parts = [head, places, normals, open, triangles].map(
    (a) => new Uint8Array(a.buffer, a.byteOffset, a.byteLength),
  );
  const bytes = new Uint8Array(parts.reduce((sum, p) => sum + p.length, 0));
  let o = 0;
  for (const part of parts) {
    bytes.set(part, o);
    o += part.length;
  }
  return bytes;
}

/** Reads them again; undefined where they are not whole or name a vertex that is not there. */
export function meshFromBytes(bytes: Uint8Array): Mesh | undefined {
  if (bytes.length < 8) return undefined;
  const { buffer } = bytes.slice();
  const [vertices = 0, corners = 0] = new Uint32Array(buffer, 0, 2);
  if (bytes.length !== 8 + vertices * 28 + corners * 4) return undefined;
  const floats = (at: number, n: number): Float32Array => new Float32Array(buffer, 8 + at * 4, n);
  const triangles = new Uint32Array(buffer, 8 + vertices * 28, corners);
  if (triangles.some((v) => v >= vertices)) return undefined;
  return {
    places: floats(0, vertices * 3),
    normals: floats(vertices * 3, vertices * 3),
    open: floats(vertices * 6, vertices),
    triangles,
  };
}
