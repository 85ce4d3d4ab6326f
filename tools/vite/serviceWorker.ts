// SPDX-License-Identifier: MIT
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { isLibraryFile } from '@knead/content';
import { build, type Plugin } from 'vite';
import { pseudoLanguage } from './pseudo.ts';

/** What the service worker's build needs to know. */
export interface ServiceWorkerOptions {
  /** Folder of the repository. */
  readonly root: string;
  /** Folder of the site, with scripts and pages in it, before anything is compressed. */
  readonly site: string;
  /** The build's manifest: chunks by key. */
  readonly manifest: Readonly<Record<string, { readonly file: string; readonly src?: string }>>;
}

/** Writes `sw.js` into a finished site. It lists the site's files, so it is made last. */
export async function buildServiceWorker({ root, site, manifest }: ServiceWorkerOptions): Promise<void> {
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    plugins: [siteFilesPlugin(listSiteFiles(site, chunksOfTests(manifest)))],
    build: {
      outDir: site,
      emptyOutDir: false,
      copyPublicDir: false,
      target: ['chrome120', 'firefox121', 'safari17'],
      rollupOptions: {
        input: join(root, 'apps/web/sw/sw.ts'),
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  });
}

/** Puts the list of files into the service worker, and a version that changes with any of them. */
function siteFilesPlugin(files: Readonly<Record<string, string>>): Plugin {
  const entries = Object.entries(files);
  const part = (onVisit: boolean) => Object.fromEntries(entries.filter(([path]) => isAskedFor(path) === onVisit));
  const lists = JSON.stringify({ atOnce: part(false), onVisit: part(true) });
  const version = createHash('sha256').update(lists).digest('hex').slice(0, 16);
  return {
    name: 'knead-site-files',
    config: () => ({ define: { siteLists: lists, siteVersion: JSON.stringify(version) } }),
  };
}

/** Whether a file is kept when it was asked for, and not before: pages of the library, and meshes to turn. */
const isAskedFor = (path: string): boolean => isLibraryFile(path) || path.endsWith('.bin');

/** Each file to keep offline, as its path from the site's root, with the first 16 hex digits of its SHA-256. */
export function listSiteFiles(site: string, leaveOut: ReadonlySet<string>): Readonly<Record<string, string>> {
  const paths = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(site, join(entry.parentPath, entry.name)).split(sep).join('/')}`)
    .filter((path) => isKeptOffline(path) && !leaveOut.has(path))
    .sort();
  return Object.fromEntries(paths.map((path) => [path, hashOf(readFileSync(join(site, path)))]));
}

const leftOut = [
  // What SQLite brings for other ways of running it, which are never loaded here.
  /\/sqlite3-worker1-[^/]*$/,
  /\/sqlite3-opfs-async-proxy-[^/]*$/,
  // Other forms of files that are in the list, and what only people who build look at.
  /\.(?:br|gz|map)$/,
  /\/\.[^/]*(?:\/|$)/,
  /^\/sw\.js$/,
];

/** Whether the app can need this file without a network. */
export function isKeptOffline(path: string): boolean {
  return !leftOut.some((pattern) => pattern.test(path));
}

/** Paths of the chunks that only tests load: the words of the pseudo-language. */
export function chunksOfTests(manifest: ServiceWorkerOptions['manifest']): ReadonlySet<string> {
  const chunks = Object.values(manifest).filter(
    ({ src }) => src?.includes(`virtual:words/${pseudoLanguage}/`) === true,
  );
  return new Set(chunks.map(({ file }) => `/${file}`));
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}
