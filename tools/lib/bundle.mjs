// SPDX-License-Identifier: MIT
import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inRoot, root } from './paths.mjs';

/**
 * @typedef {object} Program
 * @property {string} entry TypeScript file, absolute
 * @property {string} outFile where the bundle goes: `main.js` in a folder of its own, absolute
 * @property {boolean} [selfContained] takes all packages in, so that the file runs without node_modules
 * @property {string} [assetsTo] folder for the pictures and fonts that the program names by address
 */

/**
 * Bundles a TypeScript program for Node. Node 20 reads no TypeScript, so every program of ours is bundled before it runs.
 * The file appears whole or not at all, also when two processes bundle at once.
 * @param {Program} program
 * @returns {Promise<void>}
 */
export async function bundleProgram({ entry, outFile, selfContained = false, assetsTo }) {
  const { build } = await import('vite');
  // Beside the folder it ends up in, so that paths in the source map stay right.
  const work = `${dirname(outFile)}.${process.pid}`;
  await build({
    configFile: inRoot('tools/lib/program.config.ts'),
    root,
    logLevel: 'error',
    ssr: { noExternal: selfContained ? true : [/^@knead\//] },
    build: {
      ssr: entry,
      outDir: work,
      ssrEmitAssets: assetsTo !== undefined,
      rollupOptions: { output: { entryFileNames: 'main.js', codeSplitting: false, sourcemap: 'inline' } },
    },
  });
  mkdirSync(dirname(outFile), { recursive: true });
  renameSync(join(work, 'main.js'), outFile);
  if (assetsTo !== undefined && existsSync(join(work, 'assets'))) {
    cpSync(join(work, 'assets'), join(assetsTo, 'assets'), { recursive: true });
  }
  rmSync(work, { recursive: true });
}

/**
 * Bundles a program of this repository and gives back what it exports.
 * @param {string} entry path from the root of the repository
 * @param {{ assetsTo?: string }} [options]
 * @returns {Promise<Record<string, unknown>>}
 */
export async function importProgram(entry, options = {}) {
  const file = inRoot(entry);
  if (!existsSync(file)) throw new Error(`There is no program ${entry}.`);
  const folder = inRoot('.cache/run', `${relative(root, file).replaceAll(/[^\w]+/g, '-')}-${process.pid}`);
  const outFile = join(folder, 'main.js');
  await bundleProgram({ entry: file, outFile, ...options });
  try {
    return await import(pathToFileURL(outFile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
