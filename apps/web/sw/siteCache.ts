// SPDX-License-Identifier: MIT
import { fileAt } from './siteFiles.ts';
import { cacheNameOf, makeSiteShelf, type SiteCacheTools } from './siteShelf.ts';

/** How much of the site is on the device. */
export interface Completeness {
  /** Whether all is there that the app needs. */
  readonly isComplete: boolean;
  /** Pages of the library that are there, and all of them. */
  readonly pagesKept: number;
  readonly pages: number;
}

export interface SiteCache {
  /**
   * Fetches what is kept at once, and the pages that the build before had: nobody loses a page by an update. Rejects when any
   * file cannot be had; what is there by then is kept for next time. Of `open`, the addresses that are on screen, those of the
   * library count as visited; where one cannot be had, the others are kept all the same.
   */
  fill(open?: readonly string[]): Promise<void>;
  /** Keeps every page from now on, in later builds too. Rejects when one cannot be had; the others are kept. */
  keepEverything(): Promise<void>;
  completeness(): Promise<Completeness>;
  /** Makes this build the one in use, and deletes all but it and the one before, which open tabs may still run. */
  settle(): Promise<void>;
  /** Answers a request for an address of the site. A page of the library that comes from the network is kept. */
  answer(request: Request): Promise<Response>;
}

const settledCache = 'knead-settled';
/** Under which the build in use, and the wish for everything, are noted. */
const settledKey = '/';
const everythingKey = '/everything';

/** What stands in for a page that is not there without a network: one that is none of ours, and one not visited yet. */
const unknownPage = '/404.html';
const unvisitedPage = '/not-kept/';

export function makeSiteCache(tools: SiteCacheTools): SiteCache {
  const { caches, fetch, lists, version } = tools;
  const shelf = makeSiteShelf(tools);

  /** Pages that the person has had on this device, or wants. */
  const pagesWanted = async (): Promise<readonly string[]> => {
    const pages = Object.keys(lists.onVisit);
    if ((await (await caches.open(settledCache)).match(everythingKey)) !== undefined) return pages;
    const had = await shelf.pathsHad();
    return pages.filter((page) => had.has(page));
  };

  /** A page of the library, from the network: kept when it is the one of this build. */
  const visit = async (request: Request, file: string): Promise<Response> => {
    try {
      await shelf.keep([file]);
    } catch {
      return fetch(request);
    }
    return (await shelf.find(file)) ?? fetch(request);
  };

  const standIn = async (request: Request, isOurs: boolean): Promise<Response> => {
    const page = request.mode === 'navigate' ? await shelf.find(isOurs ? unvisitedPage : unknownPage) : undefined;
    if (page === undefined) return Response.error();
    return new Response(page.body, { status: isOurs ? 503 : 404, headers: page.headers });
  };

  return {
    fill: async (open = []) => {
      await shelf.keep([...Object.keys(lists.atOnce), ...(await pagesWanted())]);
      const visited = open.flatMap((path) => fileAt(path, lists.onVisit) ?? []);
      await shelf.keep(visited).catch(() => undefined);
    },
    keepEverything: async () => {
      await (await caches.open(settledCache)).put(everythingKey, new Response(''));
      await shelf.keep(Object.keys(shelf.files));
    },
    completeness: async () => {
      const isKept = await shelf.isKept();
      const pages = Object.keys(lists.onVisit);
      const isComplete = Object.keys(lists.atOnce).every(isKept);
      return { isComplete, pagesKept: pages.filter(isKept).length, pages: pages.length };
    },
    settle: async () => {
      const [settled, name] = [await caches.open(settledCache), cacheNameOf(version)];
      const before = await (await settled.match(settledKey))?.text();
      for (const key of await shelf.builds()) if (key !== name && key !== before) await caches.delete(key);
      await settled.put(settledKey, new Response(name));
    },
    answer: async (request) => {
      const path = new URL(request.url).pathname;
      const kept = await shelf.find(path);
      if (kept !== undefined) return kept;
      const page = fileAt(path, lists.onVisit);
      try {
        return await (page === undefined ? fetch(request) : visit(request, page));
      } catch {
        return standIn(request, page !== undefined);
      }
    },
  };
}
