// SPDX-License-Identifier: MIT
import { relative } from 'node:path';
import { importProgram } from './lib/bundle.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { requireNode } from './lib/nodeVersion.mjs';
import { inRoot, root } from './lib/paths.mjs';

// Bundles a TypeScript program and runs it: node tools/run.mjs ENTRY [its own arguments]
requireNode();
const [entry, ...rest] = process.argv.slice(2);
if (entry === undefined) {
  console.error('Usage: node tools/run.mjs ENTRY [ARGUMENT …]');
  process.exit(2);
}
await ensureInstalled();
process.argv = [process.execPath, inRoot(entry), ...rest];
process.setSourceMapsEnabled(true);
await importProgram(relative(root, inRoot(entry)));
