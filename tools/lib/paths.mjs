// SPDX-License-Identifier: MIT
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '');

/**
 * A path inside the repository.
 * @param {string[]} parts
 */
export function inRoot(...parts) {
  return resolve(root, ...parts);
}

/** Where the built site lies: a folder that any static host can serve. */
export const siteFolder = inRoot('apps/web/dist');

/** The server as one file that needs no packages. */
export const serverFile = inRoot('apps/server/dist/main.js');

/** Work in progress and stamps. Safe to delete at any time. */
export const cacheFolder = inRoot('.cache');
