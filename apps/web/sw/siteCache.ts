// SPDX-License-Identifier: MIT
import { addressOf, fileAt, keyOf, type SiteFiles } from './siteFiles.ts';

/** What is kept of the site, and where it comes from. */
export interface SiteCacheTools {
  readonly caches: CacheStorage;
  readonly fetch: (request: RequestInfo, options?: RequestInit) => Promise<Response>;
  readonly files: SiteFiles;
  /** Names this build; changes with any file. */
  readonly version: string;
}

export interface SiteCache {
  /** Fetches whatever is missing. Rejects when any file cannot be had; what is there by then is kept for next time. */
  fill(): Promise<void>;
  isComplete(): Promise<boolean>;
  /** Makes this build the one in use, and deletes all but it and the one before, which open tabs may still run. */
  settle(): Promise<void>;
  /** Answers a request for an address of the site. */
  answer(request: Request): Promise<Response>;
}

const prefix = 'knead-site-';
const settledCache = 'knead-settled';
const atOnce = 6;

export function makeSiteCache({ caches, fetch, files, version }: SiteCacheTools): SiteCache {
  const name = `${prefix}${version}`;
  const ours = async () => (await caches.keys()).filter((key) => key.startsWith(prefix));

  const copyFromOlder = async (key: string): Promise<Response | undefined> => {
    for (const older of await ours()) {
      const found = older === name ? undefined : await (await caches.open(older)).match(key);
      if (found !== undefined) return found;
    }
    return undefined;
  };

  const download = async (file: string): Promise<Response> => {
    const response = await fetch(addressOf(file), { cache: 'no-cache' });
    const bytes = await response.arrayBuffer();
    // A sign-in page of a guest network, or half a new version on the server, is not this file.
    if (!response.ok || (await hashOf(bytes)) !== files[file]) throw new Error(`${file} could not be fetched whole`);
    const headers = new Headers(response.headers);
    for (const spent of ['content-encoding', 'content-length', 'vary']) headers.delete(spent);
    // Made anew, as a page may not be answered by a response that was redirected.
    return new Response(bytes, { headers });
  };

  const keep = async (file: string): Promise<void> => {
    const [cache, key] = [await caches.open(name), keyOf(file, files)];
    if ((await cache.match(key)) === undefined)
      await cache.put(key, (await copyFromOlder(key)) ?? (await download(file)));
  };

  const find = async (path: string): Promise<Response | undefined> => {
    const file = fileAt(path, files);
    if (file !== undefined) return (await caches.open(name)).match(keyOf(file, files));
    // A tab of the build before still loads its own scripts; their names hold a hash, so no mix-up is possible.
    return path.startsWith('/assets/') ? caches.match(path, { ignoreSearch: true }) : undefined;
  };

  return {
    fill: async () => {
      const left = Object.keys(files);
      const worker = async () => {
        for (let file = left.shift(); file !== undefined; file = left.shift()) await keep(file);
      };
      // All of them, so that what is under way when one fails is kept for next time.
      const ends = await Promise.allSettled(Array.from({ length: atOnce }, worker));
      const failed = ends.find((end) => end.status === 'rejected');
      if (failed !== undefined) throw failed.reason;
    },
    isComplete: async () => {
      const kept = await (await caches.open(name)).keys();
      const keys = new Set(kept.map(({ url }) => new URL(url)).map(({ pathname, search }) => pathname + search));
      return Object.keys(files).every((file) => keys.has(keyOf(file, files)));
    },
    settle: async () => {
      const settled = await caches.open(settledCache);
      const before = await (await settled.match('/'))?.text();
      for (const key of await ours()) if (key !== name && key !== before) await caches.delete(key);
      await settled.put('/', new Response(name));
    },
    answer: async (request) => {
      const kept = await find(new URL(request.url).pathname);
      if (kept !== undefined) return kept;
      try {
        return await fetch(request);
      } catch {
        const helpful = request.mode === 'navigate' ? await find('/404.html') : undefined;
        return helpful === undefined
          ? Response.error()
          : new Response(helpful.body, { status: 404, headers: helpful.headers });
      }
    },
  };
}

/** As in the list of files: the first 16 hex digits. */
async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
