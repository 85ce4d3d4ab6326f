// SPDX-License-Identifier: MIT
// The file of a mesh for the turning view. Little-endian: a head of numbers, then streams of differences that pack well.
// A vertex follows the triangle that first uses it, so that it lies near the ones before.

/** A mesh as graphics hardware takes it. */
export interface WebMesh {
  /** Millimetres for one step of `places`. */
  readonly step: number;
  /** Three steps a vertex, from the model's origin. */
  readonly places: Int16Array;
  /** Three a vertex, 127 for a length of 1. */
  readonly normals: Int8Array;
  /** How open it lies to the sky, 0 to 255. */
  readonly open: Uint8Array;
  readonly triangles: Uint16Array;
}

export const webMeshMark = 0x314d424b;
/** Mark, vertices, triangles, step in nanometres. */
export const headLength = 16;
/** Three times high and low byte of a place, three bytes of a normal, one of openness. */
export const vertexStreams = 10;
/** Most vertices that numbers of 16 bits can name. */
export const verticesMax = 65_535;

/** A damaged or foreign file. */
export class BadMesh extends Error {
  override readonly name = 'BadMesh';
}

/** Reads a file. Throws `BadMesh` for one that is not whole or names what it has not. */
export function decodeWebMesh(bytes: Uint8Array): WebMesh {
  const { vertices, triangles: count, step } = headOf(bytes);
  let at = headLength;
  const stream = (n: number): Uint8Array => {
    at += n;
    return bytes.subarray(at - n, at);
  };
  const places = new Int16Array(vertices * 3);
  for (let q = 0; q < 3; q++) {
    const [high, low] = [stream(vertices), stream(vertices)];
    let v = 0;
    for (let i = 0; i < vertices; i++) {
      v += unzigzag(((high[i] ?? 0) << 8) | (low[i] ?? 0));
      places[i * 3 + q] = v;
    }
  }
  const normals = new Int8Array(vertices * 3);
  for (let q = 0; q < 3; q++)
    summed(stream(vertices), (i, v) => {
      normals[i * 3 + q] = v;
    });
  const open = new Uint8Array(vertices);
  summed(stream(vertices), (i, v) => {
    open[i] = v;
  });
  return { step, places, normals, open, triangles: trianglesOf(stream(count * 3), stream(count * 3), vertices) };
}

function headOf(bytes: Uint8Array): { readonly vertices: number; readonly triangles: number; readonly step: number } {
  if (bytes.length < headLength) throw new BadMesh(`The mesh has ${bytes.length} bytes: no head.`);
  const head = new DataView(bytes.buffer, bytes.byteOffset, headLength);
  if (head.getUint32(0, true) !== webMeshMark) throw new BadMesh('The mesh does not begin with its mark.');
  const [vertices, triangles] = [head.getUint32(4, true), head.getUint32(8, true)];
  const whole = headLength + vertices * vertexStreams + triangles * 6;
  if (vertices > verticesMax || bytes.length !== whole)
    throw new BadMesh(`The mesh has ${bytes.length} bytes where ${whole} were told.`);
  return { vertices, triangles, step: head.getUint32(12, true) / 1e6 };
}

export const zigzag = (v: number): number => (v < 0 ? -2 * v - 1 : 2 * v);
const unzigzag = (v: number): number => (v & 1 ? -(v + 1) / 2 : v / 2);

function summed(stream: Uint8Array, put: (i: number, v: number) => void): void {
  let v = 0;
  for (let i = 0; i < stream.length; i++) {
    v = (v + (stream[i] ?? 0)) & 255;
    put(i, v);
  }
}

/** Each corner is told by how far it lies behind the next new vertex. */
function trianglesOf(high: Uint8Array, low: Uint8Array, vertices: number): Uint16Array {
  const triangles = new Uint16Array(high.length);
  let next = 0;
  for (let i = 0; i < high.length; i++) {
    const v = next - (((high[i] ?? 0) << 8) | (low[i] ?? 0));
    if (v < 0 || v >= vertices) throw new BadMesh('The mesh names a vertex that it has not.');
    triangles[i] = v;
    if (v === next) next++;
  }
  return triangles;
}
