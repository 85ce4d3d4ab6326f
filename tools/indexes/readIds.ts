// SPDX-License-Identifier: MIT
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Where the facts stand. */
export const contentFolder = 'packages/content/src';

/** Names of the fact files of a folder, which are their ids. */
export function readIds(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, contentFolder, folder))
    .filter((file) => file.endsWith('.ts') && !/\.(test|fixture)\.ts$/.test(file))
    .map((file) => file.replace(/\.ts$/, ''));
}
