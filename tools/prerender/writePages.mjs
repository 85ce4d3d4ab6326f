// SPDX-License-Identifier: MIT
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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
 * Writes the prerendered pages, and the app's page at each address of the app, so that a reload or a shared link works on
 * any static host. The app's page is the one rendered for `/`, or else the one that the bundler left there.
 * @param {string} folder the site being built
 * @param {readonly Page[]} pages
 * @param {readonly string[]} appAddresses
 */
export function writePages(folder, pages, appAddresses) {
  const addresses = pages.map(({ address }) => address).sort();
  const twice = addresses.find((address, index) => address === addresses[index + 1]);
  if (twice !== undefined) throw new Error(`Two pages claim the address ${twice}.`);
  const rendered = pages.find(({ address }) => address === '/')?.html;
  const shell = rendered ?? readFileSync(join(folder, 'index.html'), 'utf8');
  const copies = appAddresses
    .filter((address) => !addresses.includes(address))
    .map((address) => ({ address, html: shell }));
  for (const { address, html } of [...pages, ...copies]) writePage(join(folder, fileOf(address)), html);
}

/**
 * @param {string} file
 * @param {string} html
 */
function writePage(file, html) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, withPolicy(html));
}
