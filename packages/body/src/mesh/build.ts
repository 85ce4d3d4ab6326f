// SPDX-License-Identifier: MIT
import type { Op } from '../field/field.ts';
import { sampleGrid } from './grid.ts';
import type { Box, Mesh } from './mesh.ts';
import { surfaceNets } from './nets.ts';
import { bakeOpenness } from './openness.ts';
import { polish } from './polish.ts';

export interface MeshRecipe {
  readonly ops: readonly Op[];
  readonly box: Box;
  /** Length of a cell, mm. */
  readonly cell: number;
  /** How far around a vertex looks to find how open it lies, mm. */
  readonly openRange: number;
  readonly polish: readonly [places: number, normals: number];
}

/** From parts to a mesh: sample, net, project, light, polish. Same recipe, same bytes. */
export function buildMesh({ ops, box, cell, openRange, polish: [places, normals] }: MeshRecipe): Mesh {
  const grid = sampleGrid(ops, box, cell);
  const surface = surfaceNets(grid);
  const open = bakeOpenness(grid, surface.places, surface.normals, openRange);
  return polish({ ...surface, open }, places, normals);
}
