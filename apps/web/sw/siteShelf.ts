// SPDX-License-Identifier: MIT
import { packed, unpacked } from './packing.ts';
import { addressOf, fileAt, isKeptPacked, keyOf, type SiteFiles, type SiteLists } from './siteFiles.ts';

/** What is kept of the site, and where it comes from. */
export interface SiteCacheTools {
  readonly caches: CacheStorage;
  readonly fetch: (request: RequestInfo, options?: RequestInit) => Promise<Response>;
  readonly lists: SiteLists;
  /** Names this build; changes with any file. */
  readonly version: string;
}

/** The files of one build that are on the device. */
export interface SiteShelf {
  readonly files: SiteFiles;
  /** Names of the caches of all builds that are here. */
  builds(): Promise<readonly string[]>;
  /** Keeps files, some at a time. Rejects when one cannot be had; the others are kept. */
  keep(wanted: readonly string[]): Promise<void>;
  /** The kept answer to an address. */
  find(path: string): Promise<Response | undefined>;
  isKept(): Promise<(file: string) => boolean>;
  /** Paths that a build on this device has kept, whichever it was. */
  pathsHad(): Promise<ReadonlySet<string>>;
}

const prefix = 'knead-site-';
const filesAtATime = 6;

/** Name of the cache of a build. */
export function cacheNameOf(version: string): string {
  return `${prefix}${version}`;
}

export function makeSiteShelf({ caches, fetch, lists, version }: SiteCacheTools): SiteShelf {
  const name = cacheNameOf(version);
  const files: SiteFiles = { ...lists.atOnce, ...lists.onVisit };
  const builds = async () => (await caches.keys()).filter((key) => key.startsWith(prefix));

  const keptKeys = async (cacheName: string): Promise<ReadonlySet<string>> => {
    const kept = await (await caches.open(cacheName)).keys();
    return new Set(kept.map(({ url }) => new URL(url)).map(({ pathname, search }) => pathname + search));
  };

  const copyFromOlder = async (key: string): Promise<Response | undefined> => {
    for (const older of await builds()) {
      const found = older === name ? undefined : await (await caches.open(older)).match(key);
      if (found !== undefined) return found;
    }
    return undefined;
  };

  const keepFile = async (file: string): Promise<void> => {
    const [cache, key] = [await caches.open(name), keyOf(file, files)];
    if ((await cache.match(key)) === undefined)
      await cache.put(key, (await copyFromOlder(key)) ?? shelved(file, await download(fetch, file, files[file])));
  };

  return {
    files,
    builds,
    keep: async (wanted) => {
      const left = [...wanted];
      const worker = async () => {
        for (let file = left.shift(); file !== undefined; file = left.shift()) await keepFile(file);
      };
      // All of them, so that what is under way when one fails is kept for next time.
      const ends = await Promise.allSettled(Array.from({ length: filesAtATime }, worker));
      const failed = ends.find((end) => end.status === 'rejected');
      if (failed !== undefined) throw failed.reason;
    },
    find: async (path) => {
      const file = fileAt(path, files);
      if (file !== undefined) return unpacked(await (await caches.open(name)).match(keyOf(file, files)));
      // A tab of the build before still loads its own scripts; their names hold a hash, so no mix-up is possible.
      return path.startsWith('/assets/') ? unpacked(await caches.match(path, { ignoreSearch: true })) : undefined;
    },
    isKept: async () => {
      const keys = await keptKeys(name);
      return (file) => keys.has(keyOf(file, files));
    },
    pathsHad: async () => {
      const kept = await Promise.all((await builds()).map(keptKeys));
      return new Set(kept.flatMap((keys) => [...keys].map((key) => key.replace(/\?.*/, ''))));
    },
  };
}

function shelved(file: string, response: Response): Response {
  return isKeptPacked(file) ? packed(response) : response;
}

async function download(fetch: SiteCacheTools['fetch'], file: string, hash: string | undefined): Promise<Response> {
  const response = await fetch(addressOf(file), { cache: 'no-cache' });
  const bytes = await response.arrayBuffer();
  // A sign-in page of a guest network, or half a new version on the server, is not this file.
  if (!response.ok || (await hashOf(bytes)) !== hash) throw new Error(`${file} could not be fetched whole`);
  const headers = new Headers(response.headers);
  for (const spent of ['content-encoding', 'content-length', 'vary']) headers.delete(spent);
  // Made anew, as a page may not be answered by a response that was redirected.
  return new Response(bytes, { headers });
}

/** As in the list of files: the first 16 hex digits. */
async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
