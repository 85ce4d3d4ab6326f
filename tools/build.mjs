// SPDX-License-Identifier: MIT
import { failWith } from './lib/failWith.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { requireNode } from './lib/nodeVersion.mjs';

// Builds the site into apps/web/dist/ and the server into apps/server/dist/. With --if-stale only when sources changed.
requireNode();
await ensureInstalled();
const { ensureBuilt } = await import('./lib/buildSite.mjs');
const always = !process.argv.includes('--if-stale');
await ensureBuilt({ always }).catch(failWith('The app could not be built.'));
