// SPDX-License-Identifier: MIT

/**
 * @typedef {object} Chunk
 * @property {string} file
 * @property {string} [src]
 * @property {string} [name]
 * @property {boolean} [isEntry]
 * @property {readonly string[]} [imports] keys of chunks loaded at once
 * @property {readonly string[]} [dynamicImports] keys of chunks loaded on need
 * @property {readonly string[]} [css]
 * @property {readonly string[]} [assets]
 */
/** @typedef {Record<string, Chunk>} Manifest */

/** @typedef {import('../../apps/web/src/pages/pageAssets.ts').PageAssets} PageAssets */

/** Letters of this subset are on every page, so its font is loaded early. */
const earlyFont = /signika-latin-\w+-normal.*\.woff2$/;

/**
 * Everything that chunks load at once: themselves and what they import, each file once.
 * @param {Manifest} manifest
 * @param {...string} entries keys of chunks
 * @returns {{ scripts: string[], styles: string[] }}
 */
export function loadedAtOnce(manifest, ...entries) {
  /** @type {Set<string>} */
  const keys = new Set();
  /** @param {string} at */
  const visit = (at) => {
    if (keys.has(at)) return;
    keys.add(at);
    for (const next of chunkOf(manifest, at).imports ?? []) visit(next);
  };
  for (const entry of entries) visit(entry);
  const chunks = [...keys].map((at) => chunkOf(manifest, at));
  const styles = new Set(chunks.flatMap((chunk) => chunk.css ?? []));
  return { scripts: chunks.map((chunk) => chunk.file).filter((file) => file.endsWith('.js')), styles: [...styles] };
}

/**
 * @param {Manifest} manifest
 * @param {string} key
 */
function chunkOf(manifest, key) {
  const chunk = manifest[key];
  if (chunk === undefined) throw new Error(`The build made no ${key}.`);
  return chunk;
}

/** Keys of the entries in the build's manifest. The first of the app's runs first; the second imports it. */
const firstEntry = 'src/first.ts';
export const appEntry = 'src/main.ts';
export const pageEntry = 'src/pages/page.ts';

/** Words that the app loads before it draws its first screen, as `main.ts` asks for them. */
export const firstViewWords = ['app', 'names'].map((topic) => `../../virtual:words/en/${topic}`);

/**
 * What a page loads, by hashed address.
 * @param {Manifest} manifest
 * @returns {PageAssets}
 */
export function siteAssets(manifest) {
  const first = loadedAtOnce(manifest, firstEntry);
  const app = loadedAtOnce(manifest, firstEntry, appEntry, ...firstViewWords);
  const page = loadedAtOnce(manifest, pageEntry);
  const font = Object.values(manifest).find(({ file }) => earlyFont.test(file));
  if (font === undefined) throw new Error('The build took in no font.');
  const appScripts = [firstEntry, appEntry].map((entry) => asAddress(chunkOf(manifest, entry).file));
  return {
    appScripts,
    pageScript: `/${chunkOf(manifest, pageEntry).file}`,
    appStyles: app.styles.map(asAddress),
    pageStyles: page.styles.map(asAddress),
    font: asAddress(font.file),
    firstPreloads: first.scripts.slice(1).map(asAddress),
    modulePreloads: app.scripts
      .filter((file) => !first.scripts.includes(file))
      .map(asAddress)
      .filter((address) => !appScripts.includes(address)),
    pagePreloads: page.scripts.slice(1).map(asAddress),
  };
}

/** @param {string} file */
function asAddress(file) {
  return `/${file}`;
}
