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

/**
 * Addresses of what a page loads, with their hashed names.
 * @typedef {object} SiteAssets
 * @property {string} appScript
 * @property {string} pageScript
 * @property {readonly string[]} styles
 * @property {readonly string[]} fonts fonts to load early
 * @property {string} manifest
 * @property {string} icon
 * @property {string} touchIcon
 */

/** Letters of this subset are on every page, so its font is loaded early. */
const earlyFont = /signika-latin-\w*-normal.*\.woff2$/;

/**
 * Everything a chunk loads at once: itself and what it imports, each file once.
 * @param {Manifest} manifest
 * @param {string} key
 * @returns {{ scripts: string[], styles: string[] }}
 */
export function loadedAtOnce(manifest, key) {
  /** @type {Set<string>} */
  const keys = new Set();
  /** @param {string} at */
  const visit = (at) => {
    if (keys.has(at)) return;
    keys.add(at);
    for (const next of chunkOf(manifest, at).imports ?? []) visit(next);
  };
  visit(key);
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

/** Keys of the two entries in the build's manifest. */
export const appEntry = 'index.html';
export const pageEntry = 'src/pages/page.ts';

/**
 * @param {Manifest} manifest
 * @returns {SiteAssets}
 */
export function siteAssets(manifest) {
  const fonts = Object.values(manifest).map((chunk) => chunk.file);
  return {
    appScript: `/${chunkOf(manifest, appEntry).file}`,
    pageScript: `/${chunkOf(manifest, pageEntry).file}`,
    styles: loadedAtOnce(manifest, pageEntry).styles.map((file) => `/${file}`),
    fonts: fonts.filter((file) => earlyFont.test(file)).map((file) => `/${file}`),
    manifest: '/manifest.webmanifest',
    icon: '/icons/knead.svg',
    touchIcon: '/icons/apple-touch-icon.png',
  };
}
