// SPDX-License-Identifier: MIT
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexedFolders, indexOf } from './indexOf.ts';
import { contentFolder, readIds } from './readIds.ts';

/** Writes the list of each folder of facts anew. */
const root = process.cwd();
for (const indexed of indexedFolders) {
  const file = join(root, contentFolder, `${indexed.folder}.index.ts`);
  writeFileSync(file, indexOf(indexed, readIds(root, indexed.folder)));
}
