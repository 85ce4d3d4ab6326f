// SPDX-License-Identifier: MIT
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { inRoot } from './paths.mjs';
import { runNpm } from './runCommand.mjs';
import { isStamped, writeStamp } from './stamp.mjs';

const stampFile = inRoot('node_modules/.knead-lock');

/** Installs the packages of the lock file, unless the very same ones are there. Ends the program when it fails. */
export async function ensureInstalled() {
  const hash = createHash('sha256')
    .update(readFileSync(inRoot('package-lock.json')))
    .digest('hex');
  if (isStamped(stampFile, hash)) return;
  console.error('Installing packages (about a minute the first time) …');
  const { code, output } = await runNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) {
    console.error(`${output.trim()}\nThe packages could not be installed. Check the network connection and try again.`);
    process.exit(1);
  }
  writeStamp(stampFile, hash);
}
