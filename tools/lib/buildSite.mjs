// SPDX-License-Identifier: MIT
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writePages } from '../prerender/writePages.mjs';
import { bundleProgram, importProgram } from './bundle.mjs';
import { compressFolder } from './compress.mjs';
import { inRoot, root, serverFile, siteFolder } from './paths.mjs';
import { siteAssets } from './siteAssets.mjs';
import { hashOf, isStamped, writeStamp } from './stamp.mjs';

/** The build's own list of what loads what. Kept beside the site, not in it. */
const manifestFile = inRoot('.cache/site-manifest.json');
const stampFile = inRoot('.cache/site-stamp');

const sources = [
  'apps/web',
  'apps/server',
  'packages',
  'tools/lib',
  'tools/prerender',
  'tools/vite',
  'package-lock.json',
];

/**
 * Builds the site and the server, unless the very same sources were built last.
 * @param {{ always?: boolean }} [options]
 */
export async function ensureBuilt({ always = false } = {}) {
  const hash = hashOf(sources.map((path) => inRoot(path)));
  const there = existsSync(join(siteFolder, 'index.html')) && existsSync(serverFile) && existsSync(manifestFile);
  if (!always && there && isStamped(stampFile, hash)) return;
  rmSync(stampFile, { force: true });
  console.error('Building …');
  const begun = performance.now();
  await buildSite();
  await bundleProgram({ entry: inRoot('apps/server/src/main.ts'), outFile: serverFile, selfContained: true });
  writeStamp(stampFile, hash);
  console.error(`Built in ${((performance.now() - begun) / 1000).toFixed(1)} s.`);
}

/** Builds beside the old site and changes the two at the end, so that a failed build leaves the old one whole. */
async function buildSite() {
  const work = inRoot('.cache', `site-${process.pid}`);
  try {
    await bundleScripts(work);
    const manifest = JSON.parse(readFileSync(join(work, '.vite/manifest.json'), 'utf8'));
    renameSync(join(work, '.vite/manifest.json'), manifestFile);
    rmSync(join(work, '.vite'), { recursive: true });
    await writeReading(work, siteAssets(manifest));
    await writeServiceWorker(work, manifest);
    await compressFolder(work);
    rmSync(siteFolder, { recursive: true, force: true });
    renameSync(work, siteFolder);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** @param {string} outDir */
async function bundleScripts(outDir) {
  const { build } = await import('vite');
  mkdirSync(outDir, { recursive: true });
  await build({
    configFile: inRoot('apps/web/vite.config.ts'),
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true },
  });
}

/**
 * Writes the pages, and what the search knows of them.
 * @param {string} folder the site being built; it takes the pictures that only prerendered pages show
 * @param {import('./siteAssets.mjs').PageAssets} assets
 */
async function writeReading(folder, assets) {
  const entry = await importProgram('apps/web/src/pages/entryServer.tsx', { assetsTo: folder });
  const { renderPages, siteFiles } = entry;
  if (typeof renderPages !== 'function' || typeof siteFiles !== 'function')
    throw new Error('entryServer.tsx exports no renderPages or no siteFiles.');
  writePages(folder, renderPages({ assets }));
  for (const [path, value] of Object.entries(siteFiles())) writeJson(join(folder, path), value);
}

/**
 * @param {string} file
 * @param {unknown} value
 */
function writeJson(file, value) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(value));
}

/**
 * Written last, because it lists every file of the site.
 * @param {string} site
 * @param {import('./siteAssets.mjs').Manifest} manifest
 */
async function writeServiceWorker(site, manifest) {
  const { buildServiceWorker } = await importProgram('tools/vite/serviceWorker.ts');
  if (typeof buildServiceWorker !== 'function') throw new Error('serviceWorker.ts exports no buildServiceWorker.');
  await buildServiceWorker({ root, site, manifest });
}
