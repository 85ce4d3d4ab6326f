// SPDX-License-Identifier: MIT
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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

/** Builds meshes, or takes them from the cache of this machine. `coarser` is for a draft, where no fine one is there. */
export function meshMaker(coarser: number): (id: PartId) => Mesh {
  const made = new Map<PartId, Mesh>();
  // The source is read at once: it may be edited while the meshes are built.
  const recipes = new Map(partIds.map((id) => [id, [recipeOf(id, 1), recipeOf(id, coarser)] as const]));
  return (id) => {
    const [fine, wanted] = recipes.get(id) ?? [recipeOf(id, 1), recipeOf(id, coarser)];
    const mesh = made.get(id) ?? cached(fine) ?? cached(wanted) ?? built(wanted);
    made.set(id, mesh);
    return mesh;
  };
}

const partIds = Object.keys(parts).filter((id): id is PartId => Object.hasOwn(parts, id));

interface Cached {
  readonly id: PartId;
  readonly file: string;
  readonly cell: number;
}

const folder = inRoot('.cache/body');

function recipeOf(id: PartId, coarser: number): Cached {
  const { box, mesh }: Part = parts[id];
  const cell = mesh.cell * coarser;
  const key = createHash('sha256')
    .update(shapeStamp([...common, ...models[id]]))
    .update(JSON.stringify([box, mesh, cell]))
    .digest('hex');
  return { id, cell, file: join(folder, `${id}-${key.slice(0, 16)}.bin`) };
}

const cached = ({ file }: Cached): Mesh | undefined =>
  existsSync(file) ? meshFromBytes(readFileSync(file)) : undefined;

function built({ id, file, cell }: Cached): Mesh {
  const { box, mesh, ops }: Part = parts[id];
  const start = performance.now();
  const made = buildMesh({ ops: ops(), box, ...mesh, cell });
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, meshToBytes(made));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`mesh ${id}: ${made.open.length} vertices, ${made.triangles.length / 3} triangles, ${seconds} s`);
  return made;
}
