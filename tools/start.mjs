// SPDX-License-Identifier: MIT
import { pathToFileURL } from 'node:url';
import { failWith } from './lib/failWith.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { requireNode } from './lib/nodeVersion.mjs';
import { serverFile, siteFolder } from './lib/paths.mjs';

// npm start: installs what is missing, builds what is stale, and serves the app on this machine.
// Uses nothing but Node until the packages are there.
requireNode();
await ensureInstalled();
const { ensureBuilt } = await import('./lib/buildSite.mjs');
await ensureBuilt().catch(failWith('The app could not be built.'));
process.argv = [process.execPath, serverFile, '--dir', siteFolder, ...process.argv.slice(2)];
await import(pathToFileURL(serverFile).href);
