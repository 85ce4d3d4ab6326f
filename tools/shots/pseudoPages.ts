// SPDX-License-Identifier: MIT
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderPages } from '../../apps/web/src/pages/entryServer.tsx';
import { root } from '../../bench/support/root.ts';
import { siteAssets } from '../lib/siteAssets.mjs';
import { writePages } from '../prerender/writePages.mjs';

/** Adds the pages in the pseudo-language to a copy of the site, below `/ar-XB/`: they are for pictures, never published. */
export function writePseudoPages(folder: string): void {
  const manifest = JSON.parse(readFileSync(join(root, '.cache/site-manifest.json'), 'utf8'));
  writePages(join(folder, 'ar-XB'), renderPages({ assets: siteAssets(manifest), language: 'ar-XB' }));
}
