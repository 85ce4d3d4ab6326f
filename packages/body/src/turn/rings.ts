// SPDX-License-Identifier: MIT

/** Which triangles meet at each vertex, and which vertices lie at an edge of the sheet. */
export interface Rings {
  readonly count: number;
  /** Where the triangles of a vertex begin in `triangles`; one more than there are vertices. */
  readonly starts: Uint32Array;
  readonly triangles: Uint32Array;
  readonly cut: Uint8Array;
  /** The triangles themselves, three vertices each. */
  readonly corners: Uint32Array;
}

export const cornersOf = (triangles: Uint32Array, t: number): readonly [a: number, b: number, c: number] => [
  triangles[t * 3] ?? 0,
  triangles[t * 3 + 1] ?? 0,
  triangles[t * 3 + 2] ?? 0,
];

export function ringsOf(corners: Uint32Array, count: number): Rings {
  const starts = new Uint32Array(count + 1);
  for (const v of corners) starts[v + 1] = (starts[v + 1] ?? 0) + 1;
  for (let v = 0; v < count; v++) starts[v + 1] = (starts[v + 1] ?? 0) + (starts[v] ?? 0);
  const next = starts.slice();
  const triangles = new Uint32Array(corners.length);
  corners.forEach((v, i) => {
    triangles[next[v] ?? 0] = Math.floor(i / 3);
    next[v] = (next[v] ?? 0) + 1;
  });
  const rings: Rings = { count, starts, triangles, corners, cut: new Uint8Array(count) };
  // Around a vertex inside the sheet there are as many neighbours as triangles.
  for (let v = 0; v < count; v++) {
    if (neighboursOf(rings, v).length !== (starts[v + 1] ?? 0) - (starts[v] ?? 0)) rings.cut[v] = 1;
  }
  return rings;
}

export function neighboursOf({ starts, triangles, corners }: Rings, v: number): readonly number[] {
  const around: number[] = [];
  for (let k = starts[v] ?? 0; k < (starts[v + 1] ?? 0); k++) {
    for (const other of cornersOf(corners, triangles[k] ?? 0)) {
      if (other !== v && !around.includes(other)) around.push(other);
    }
  }
  return around;
}
