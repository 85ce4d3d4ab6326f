// SPDX-License-Identifier: MIT
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A path of the repository; programs of ours are run from its root. */
export const inRoot = (...parts: readonly string[]): string => join(process.cwd(), ...parts);

const source = 'packages/body/src';

function filesBelow(path: string): readonly string[] {
  if (statSync(path).isFile()) return path.endsWith('.test.ts') ? [] : [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
}

const hashOf = (files: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file)).update('\0');
  return hash.digest('hex');
};

/** Landmarks alter no mesh and no drawing. */
const isShape = (file: string): boolean => basename(file) !== 'landmarks.ts';

/** One line for what gives parts of the body their shape. */
export const shapeStamp = (under: readonly string[]): string =>
  hashOf(under.flatMap((path) => filesBelow(inRoot(source, path))).filter(isShape));

/** What lies over the drawings and alters none of them. */
const overlays = ['places', 'zones', 'marks', 'turn'];

/** One line each for all that the kept files are made from: the drawings, the facts over them, what can be turned. */
export interface SourceStamps {
  readonly drawings: string;
  readonly facts: string;
  /** The meshes of the turning view. */
  readonly turn: string;
}

export function sourceStamps(root = inRoot()): SourceStamps {
  const all = filesBelow(join(root, source));
  const laidOver = overlays.map((folder) => join(root, source, folder));
  const isOver = (file: string): boolean => laidOver.some((folder) => file.startsWith(folder));
  const drawn = all.filter((file) => isShape(file) && !isOver(file) && basename(file) !== 'index.ts');
  const turned = [...drawn, ...all.filter((file) => file.startsWith(join(root, source, 'turn')))];
  return { drawings: hashOf(drawn), facts: hashOf(all), turn: hashOf(turned) };
}

/** One line for a file that is kept. */
export const fileStamp = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, 16);
