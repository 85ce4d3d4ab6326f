// SPDX-License-Identifier: MIT
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const read = (name: string) => readFileSync(new URL(name, import.meta.url));

/** SHA-256 of a file of stories as it lies here. */
export function hashOf(file: string): string {
  return createHash('sha256').update(read(file)).digest('hex');
}

/** SHA-256 of each frozen file by the table in the README. */
export const frozen: ReadonlyMap<string, string> = new Map(
  [
    ...read('README.md')
      .toString()
      .matchAll(/^\| `(\S+)` \|.*`([0-9a-f]{64})` \|$/gm),
  ].map(([, file = '', hash = '']) => [file, hash]),
);
