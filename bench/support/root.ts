// SPDX-License-Identifier: MIT
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of the repository: programs are bundled before they run, so it is found from the entry that was named. */
export const root = rootOf(process.argv[1] ?? '.');

function rootOf(path: string): string {
  const folder = dirname(path);
  return existsSync(join(folder, 'package-lock.json')) || folder === path ? folder : rootOf(folder);
}
