// SPDX-License-Identifier: MIT
import { evaluate } from '../field/field.ts';
import { type Block, blockCells, type Grid } from './grid.ts';

const cellEdges = [
  [0, 1],
  [2, 3],
  [4, 5],
  [6, 7],
  [0, 2],
  [1, 3],
  [4, 6],
  [5, 7],
  [0, 4],
  [1, 5],
  [2, 6],
  [3, 7],
] as const;

interface Vertices {
  /** Vertex of a cell, by the index of the cell's first sample. */
  readonly byCell: Map<number, number>;
  readonly places: number[];
  /** The block each vertex lies in. */
  readonly blocks: Block[];
}

export interface Surface {
  readonly places: Float32Array;
  readonly normals: Float32Array;
  readonly triangles: Uint32Array;
}

/** Surface nets: one vertex a cell that the skin passes, then each is moved onto the true zero level. */
export function surfaceNets(grid: Grid): Surface {
  const vertices = verticesOf(grid);
  const triangles = trianglesOf(grid, vertices.byCell);
  return { ...projected(grid, vertices), triangles: new Uint32Array(triangles) };
}

function verticesOf(grid: Grid): Vertices {
  const all: Vertices = { byCell: new Map(), places: [], blocks: [] };
  for (const block of grid.blocks) {
    for (let z = block.z; z < block.z + blockCells; z++) {
      for (let y = block.y; y < block.y + blockCells; y++) {
        for (let x = block.x; x < block.x + blockCells; x++) addVertex(grid, all, block, [x, y, z]);
      }
    }
  }
  return all;
}

function addVertex(grid: Grid, all: Vertices, block: Block, [x, y, z]: readonly [number, number, number]): void {
  const { values, nx, ny, box, cell } = grid;
  const o = x + nx * (y + ny * z);
  const corner = (i: number): number => values[o + (i & 1) + ((i >> 1) & 1) * nx + (i >> 2) * nx * ny] ?? 0;
  let mask = 0;
  for (let i = 0; i < 8; i++) if (corner(i) < 0) mask |= 1 << i;
  if (mask === 0 || mask === 255) return;
  let [sx, sy, sz, n] = [0, 0, 0, 0];
  for (const [a, c] of cellEdges) {
    if (((mask >> a) & 1) === ((mask >> c) & 1)) continue;
    const t = corner(a) / (corner(a) - corner(c));
    sx += (a & 1) + t * ((c & 1) - (a & 1));
    sy += ((a >> 1) & 1) + t * (((c >> 1) & 1) - ((a >> 1) & 1));
    sz += (a >> 2) + t * ((c >> 2) - (a >> 2));
    n++;
  }
  all.byCell.set(o, all.blocks.length);
  all.places.push(box.low[0] + (x + sx / n) * cell, box.low[1] + (y + sy / n) * cell, box.low[2] + (z + sz / n) * cell);
  all.blocks.push(block);
}

/** Two triangles for each grid edge that the skin crosses, wound so that they face outwards. */
function trianglesOf({ values, nx, ny }: Grid, byCell: ReadonlyMap<number, number>): readonly number[] {
  const steps = [1, nx, nx * ny] as const;
  const out: number[] = [];
  for (const o of byCell.keys()) {
    const inside = (values[o] ?? 0) < 0;
    for (const axis of [0, 1, 2] as const) {
      if ((values[o + steps[axis]] ?? 0) < 0 === inside) continue;
      const [da, db] = [steps[((axis + 1) % 3) as 0 | 1 | 2], steps[((axis + 2) % 3) as 0 | 1 | 2]];
      const [a, b] = [byCell.get(o), byCell.get(o - da)];
      const [c, d] = [byCell.get(o - da - db), byCell.get(o - db)];
      if (a === undefined || b === undefined || c === undefined || d === undefined) continue;
      if (inside) out.push(a, b, c, a, c, d);
      else out.push(a, c, b, a, d, c);
    }
  }
  return out;
}

/** Two Newton steps a vertex, clamped to half a cell; the normal is the gradient there. This makes the skin clean. */
function projected({ cell }: Grid, { places, blocks }: Vertices): Pick<Surface, 'places' | 'normals'> {
  const at = new Float32Array(places);
  const normals = new Float32Array(places.length);
  const e = cell / 2;
  blocks.forEach(({ ops }, i) => {
    let [x, y, z] = [at[i * 3] ?? 0, at[i * 3 + 1] ?? 0, at[i * 3 + 2] ?? 0];
    for (let round = 0; round < 2; round++) {
      const here = evaluate(ops, x, y, z);
      const gx = evaluate(ops, x + e, y, z) - here;
      const gy = evaluate(ops, x, y + e, z) - here;
      const gz = evaluate(ops, x, y, z + e) - here;
      const steep = Math.hypot(gx, gy, gz) || 1;
      const step = Math.max(-e, Math.min(e, here / (steep / e))) / steep;
      x -= gx * step;
      y -= gy * step;
      z -= gz * step;
    }
    const nx = evaluate(ops, x + e, y, z) - evaluate(ops, x - e, y, z);
    const ny = evaluate(ops, x, y + e, z) - evaluate(ops, x, y - e, z);
    const nz = evaluate(ops, x, y, z + e) - evaluate(ops, x, y, z - e);
    const steep = Math.hypot(nx, ny, nz) || 1;
    normals.set([nx / steep, ny / steep, nz / steep], i * 3);
    at.set([x, y, z], i * 3);
  });
  return { places: at, normals };
}
