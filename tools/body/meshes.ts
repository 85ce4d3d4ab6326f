// SPDX-License-Identifier: MIT
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildMesh,
  type Mesh,
  meshFromBytes,
  meshToBytes,
  type Part,
  type PartId,
  parts,
} from '../../packages/body/src/index.ts';
import { inRoot, shapeStamp } from './source.ts';

/** Files that a mesh is made from, so that a change of one part does not rebuild the others. */
const common = ['maths', 'field', 'mesh', 'models/lines.ts'];
const models: Readonly<Record<PartId, readonly string[]>> = {
  hand: ['models/hand'],
  arm: ['models/hand'],
  foot: ['models/foot'],
  leg: ['models'],
  bust: ['models'],
  figure: ['models'],
};

/** The mesh that is wanted, and the fine one that serves a draft as well where it is there. */
export interface MeshRecipes {
  readonly fine: Recipe;
  readonly wanted: Recipe;
}

/** Recipes of all parts. The source is read at once: it may be edited while meshes are built. */
export function recipesOf(coarser: number): ReadonlyMap<PartId, MeshRecipes> {
  return new Map(partIds.map((id) => [id, { fine: recipeOf(id, 1), wanted: recipeOf(id, coarser) }]));
}

/** Builds a mesh, or takes it from the cache of this machine. */
export const meshFor = ({ fine, wanted }: MeshRecipes): Mesh => cached(fine) ?? cached(wanted) ?? built(wanted);

const partIds = Object.keys(parts).filter((id): id is PartId => Object.hasOwn(parts, id));

interface Recipe {
  readonly id: PartId;
  readonly file: string;
  readonly cell: number;
}

const folder = inRoot('.cache/body');

function recipeOf(id: PartId, coarser: number): Recipe {
  const { box, mesh }: Part = parts[id];
  const cell = mesh.cell * coarser;
  const key = createHash('sha256')
    .update(shapeStamp([...common, ...models[id]]))
    .update(JSON.stringify([box, mesh, cell]))
    .digest('hex');
  return { id, cell, file: join(folder, `${id}-${key.slice(0, 16)}.bin`) };
}

/** A damaged file is no mesh, so it is built again. */
const cached = ({ file }: Recipe): Mesh | undefined =>
  existsSync(file) ? meshFromBytes(readFileSync(file)) : undefined;

function built({ id, file, cell }: Recipe): Mesh {
  const { box, mesh, ops }: Part = parts[id];
  const start = performance.now();
  const made = buildMesh({ ops: ops(), box, ...mesh, cell });
  mkdirSync(folder, { recursive: true });
  // whole or not at all, also where it is stopped half-way
  const half = `${file}.${process.pid}`;
  writeFileSync(half, meshToBytes(made));
  renameSync(half, file);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`mesh ${id}: ${made.open.length} vertices, ${made.triangles.length / 3} triangles, ${seconds} s`);
  return made;
}
