// SPDX-License-Identifier: MIT
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { renderPages } from '../../apps/web/src/pages/entryServer.tsx';
import { root } from '../../bench/support/root.ts';
import { siteAssets } from '../lib/siteAssets.mjs';

/** Where the pages in the pseudo-language are shown. They are for tests and pictures, and published nowhere. */
export const pseudoAddress = 'http://pseudo.test';

/** Lets a browser see them there, with the scripts, styles and pictures of the site. */
export async function servePseudoPages(context: BrowserContext, folder: string): Promise<void> {
  const manifest = JSON.parse(readFileSync(join(root, '.cache/site-manifest.json'), 'utf8'));
  const pages = renderPages({ assets: siteAssets(manifest), language: 'ar-XB' });
  const htmlByPath = new Map(pages.map(({ address, html }) => [address, html]));
  await context.route(`${pseudoAddress}/**`, (route) => {
    const path = new URL(route.request().url()).pathname;
    const html = htmlByPath.get(path);
    if (html !== undefined) return route.fulfill({ body: html, contentType: 'text/html' });
    const contentType = types[extname(path)] ?? 'application/octet-stream';
    return route.fulfill({ path: join(folder, path), contentType });
  });
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
