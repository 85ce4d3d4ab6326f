// SPDX-License-Identifier: MIT
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { withPolicy } from './policy.mjs';

/**
 * @typedef {object} Page
 * @property {string} address such as `/techniques/palm/`; `/404.html` is a file
 * @property {string} html the whole document
 */

/**
 * The file of an address inside the site.
 * @param {string} address
 */
export function fileOf(address) {
  if (!/^\/(?:[a-z0-9-]+\/)*(?:[a-z0-9-]+\.html)?$/.test(address))
    throw new Error(`"${address}" is no address of ours.`);
  return address.endsWith('/') ? `${address}index.html`.slice(1) : address.slice(1);
}

/**
 * Writes each page at its own address.
 * @param {string} folder the site being built
 * @param {readonly Page[]} pages
 */
export function writePages(folder, pages) {
  const addresses = pages.map(({ address }) => address).sort();
  const twice = addresses.find((address, index) => address === addresses[index + 1]);
  if (twice !== undefined) throw new Error(`Two pages claim the address ${twice}.`);
  for (const { address, html } of pages) writePage(join(folder, fileOf(address)), html);
}

/**
 * @param {string} file
 * @param {string} html
 */
function writePage(file, html) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, withPolicy(html));
}
