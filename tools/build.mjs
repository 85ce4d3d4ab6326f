// SPDX-License-Identifier: MIT
import { ensureInstalled } from './lib/install.mjs';
import { requireNode } from './lib/nodeVersion.mjs';

// Builds the site into apps/web/dist/ and the server into apps/server/dist/. With --if-stale only when sources changed.
requireNode();
await ensureInstalled();
const { ensureBuilt } = await import('./lib/buildSite.mjs');
await ensureBuilt({ always: !process.argv.includes('--if-stale') });
