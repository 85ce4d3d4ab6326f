// SPDX-License-Identifier: MIT
import { combine, evaluate, type Field, type Op } from '../field/field.ts';
import type { Box } from './mesh.ts';

/** Cells along the edge of a block; a block far from the skin is not sampled. */
export const blockCells = 8;

export interface Grid {
  readonly values: Float32Array;
  /** Samples along each axis. */
  readonly nx: number;
  readonly ny: number;
  readonly nz: number;
  readonly box: Box;
  /** Length of a cell, mm. */
  readonly cell: number;
  readonly blocks: readonly Block[];
  /** 1 where a sample was taken in a block near the skin, so that its neighbour need not take it again. */
  readonly exact: Uint8Array;
}

/** A block that the skin may pass, with the only parts that matter in it. */
export interface Block {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly ops: readonly Op[];
}

const unset = 1e3;

export function sampleGrid(ops: readonly Op[], box: Box, cell: number): Grid {
  const blocksAlong = (q: 0 | 1 | 2): number => Math.ceil((box.high[q] - box.low[q]) / cell / blockCells);
  const [bx, by, bz] = [blocksAlong(0), blocksAlong(1), blocksAlong(2)];
  const [nx, ny, nz] = [bx * blockCells + 1, by * blockCells + 1, bz * blockCells + 1];
  const blocks: Block[] = [];
  const grid: Grid = {
    values: new Float32Array(nx * ny * nz).fill(unset),
    nx,
    ny,
    nz,
    box,
    cell,
    blocks,
    exact: new Uint8Array(nx * ny * nz),
  };
  for (let z = 0; z < bz; z++) {
    for (let y = 0; y < by; y++) {
      for (let x = 0; x < bx; x++) {
        const block = sampleBlock(grid, ops, [x * blockCells, y * blockCells, z * blockCells]);
        if (block) blocks.push(block);
      }
    }
  }
  return grid;
}

function sampleBlock(
  grid: Grid,
  ops: readonly Op[],
  [x0, y0, z0]: readonly [number, number, number],
): Block | undefined {
  const { box, cell } = grid;
  const half = (blockCells / 2) * cell;
  const reach = Math.sqrt(3) * half;
  const centre = [box.low[0] + x0 * cell + half, box.low[1] + y0 * cell + half, box.low[2] + z0 * cell + half] as const;
  const at = ops.map(({ field }) => field(...centre));
  const whole = combine(ops, at);
  if (Math.abs(whole) > reach * 1.6 + 2 * cell) {
    fill(grid, [x0, y0, z0], false, () => whole);
    return undefined;
  }
  const least = Math.min(...at.filter((_, i) => ops[i]?.kind === 'join'));
  const near = ops.filter(({ kind, k, within }, i) => {
    const v = at[i] ?? 0;
    if (
      within &&
      ([0, 1, 2] as const).some((q) => centre[q] + half + cell < within[0][q] || centre[q] - half - cell > within[1][q])
    )
      return false;
    return kind === 'offset' || (kind === 'join' ? v < least + 2.6 * reach + 2 * k : v < 2.6 * reach + 2 * k);
  });
  fill(grid, [x0, y0, z0], true, (x, y, z) =>
    evaluate(near, box.low[0] + x * cell, box.low[1] + y * cell, box.low[2] + z * cell),
  );
  return { x: x0, y: y0, z: z0, ops: near };
}

/** Sets the samples of a block. Exact ones stay; far ones only fill what nobody has set. */
function fill(
  { values, nx, ny, exact }: Grid,
  [x0, y0, z0]: readonly [number, number, number],
  isExact: boolean,
  value: (x: number, y: number, z: number) => number,
): void {
  for (let z = z0; z <= z0 + blockCells; z++) {
    for (let y = y0; y <= y0 + blockCells; y++) {
      for (let x = x0; x <= x0 + blockCells; x++) {
        const o = x + nx * (y + ny * z);
        if (exact[o] === 1 || (!isExact && values[o] !== unset)) continue;
        values[o] = value(x, y, z);
        exact[o] = isExact ? 1 : 0;
      }
    }
  }
}

/** Distance between the samples of a grid; far outside of it, a large number. */
export function interpolate({ values, nx, ny, nz, box, cell }: Grid): Field {
  const [oy, oz] = [nx, nx * ny];
  const v = (o: number): number => values[o] ?? unset;
  return (x, y, z) => {
    let fx = (x - box.low[0]) / cell;
    let fy = (y - box.low[1]) / cell;
    let fz = (z - box.low[2]) / cell;
    if (fx < 0 || fy < 0 || fz < 0 || fx >= nx - 1 || fy >= ny - 1 || fz >= nz - 1) return unset;
    const ix = fx | 0;
    const iy = fy | 0;
    const iz = fz | 0;
    fx -= ix;
    fy -= iy;
    fz -= iz;
    const o = ix + nx * (iy + ny * iz);
    const a = v(o) * (1 - fx) + v(o + 1) * fx;
    const b = v(o + oy) * (1 - fx) + v(o + oy + 1) * fx;
    const c = v(o + oz) * (1 - fx) + v(o + oz + 1) * fx;
    const d = v(o + oz + oy) * (1 - fx) + v(o + oz + oy + 1) * fx;
    return (a * (1 - fy) + b * fy) * (1 - fz) + (c * (1 - fy) + d * fy) * fz;
  };
}
