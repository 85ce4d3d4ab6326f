// SPDX-License-Identifier: MIT
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { appAddresses } from './addresses.mjs';
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
 * Writes the prerendered pages and the copies of the app's page, each at its own address.
 * @param {string} folder the site being built; the app's page lies there as index.html
 * @param {readonly Page[]} pages
 * @returns {string[]} every address written, sorted
 */
export function writePages(folder, pages) {
  const shell = readFileSync(join(folder, 'index.html'), 'utf8');
  const all = [...appAddresses.map((address) => ({ address, html: shell })), ...pages];
  const addresses = all.map(({ address }) => address).sort();
  const twice = addresses.find((address, index) => address === addresses[index + 1]);
  if (twice !== undefined) throw new Error(`Two pages claim the address ${twice}.`);
  for (const { address, html } of all) writePage(join(folder, fileOf(address)), html);
  return addresses;
}

/**
 * @param {string} file
 * @param {string} html
 */
function writePage(file, html) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, withPolicy(html));
}
