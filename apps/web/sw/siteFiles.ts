// SPDX-License-Identifier: MIT

/** Files of the site to keep: path from the root, with the start of the SHA-256 of its content in hex. */
export type SiteFiles = Readonly<Record<string, string>>;

/** What is kept of the site: at once, or once it was asked for. */
export interface SiteLists {
  readonly atOnce: SiteFiles;
  /** Pages of the library: kept after a visit, or when everything is wanted. */
  readonly onVisit: SiteFiles;
}

/** The file that answers an address: itself, or the page of that folder. Also without the slash at the end. */
export function fileAt(path: string, files: SiteFiles): string | undefined {
  const page = path.endsWith('/') ? `${path}index.html` : `${path}/index.html`;
  return [path, page].find((candidate) => Object.hasOwn(files, candidate));
}

/** Where to fetch a file: pages at their own address, as some hosts redirect away from `index.html`. */
export function addressOf(file: string): string {
  return file.replace(/\/index\.html$/, '/');
}

const packed = /\.(?:html|json|svg|bin)$/;

/**
 * Whether a file is kept packed, which takes a quarter of the room. Scripts and the engine are not: a browser keeps what it made of
 * them beside a plain copy only, and would have to compile them at each start.
 */
export function isKeptPacked(file: string): boolean {
  return packed.test(file);
}

/** Under which name a file is kept. The hash tells whether an older copy is still the same. */
export function keyOf(file: string, files: SiteFiles): string {
  return `${file}?hash=${files[file]}`;
}
