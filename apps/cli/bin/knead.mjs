#!/usr/bin/env node
// SPDX-License-Identifier: MIT
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleProgram } from '../../../tools/lib/bundle.mjs';
import { requireNode } from '../../../tools/lib/nodeVersion.mjs';
import { inRoot } from '../../../tools/lib/paths.mjs';
import { hashOf, isStamped, writeStamp } from '../../../tools/lib/stamp.mjs';

// Starts the command line. Node 20 reads no TypeScript, so the program is bundled when its sources have changed; nothing of
// that goes to standard output.
requireNode();
const folder = inRoot('.cache/cli');
const outFile = join(folder, 'main.js');
const stampFile = join(folder, 'stamp');
const sources = ['apps/cli/src', 'packages', 'tools/lib', 'tools/vite', 'package-lock.json'];

const hash = hashOf(sources.map((path) => inRoot(path)));
if (!existsSync(outFile) || !isStamped(stampFile, hash)) {
  await bundleProgram({ entry: inRoot('apps/cli/src/main.ts'), outFile });
  writeStamp(stampFile, hash);
}
// npm runs scripts in the folder of the repository; files are named from where the person stands.
if (process.env.npm_lifecycle_event === 'knead' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
await import(pathToFileURL(outFile).href);
