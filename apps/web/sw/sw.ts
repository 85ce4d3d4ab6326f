// SPDX-License-Identifier: MIT
import { type SwAnswer, type SwRequest, sessionLock } from '../src/platform/offline/swMessages.ts';
import { makeSiteCache } from './siteCache.ts';
import type { SiteLists } from './siteFiles.ts';

declare const self: ServiceWorkerGlobalScope;
/** Put in by the build. */
declare const siteLists: SiteLists;
declare const siteVersion: string;

const site = makeSiteCache({
  caches,
  fetch: (request, options) => fetch(request, options),
  lists: siteLists,
  version: siteVersion,
});

// The browser drops a worker whose files are not all there, so nothing half is ever used or announced.
self.addEventListener('install', (event) => event.waitUntil(openPages().then((open) => site.fill(open))));

/** The page of a first visit came before there was a worker to keep it. */
async function openPages(): Promise<readonly string[]> {
  const open = await self.clients.matchAll({ includeUncontrolled: true, type: 'window' });
  return open.map(({ url }) => new URL(url).pathname);
}

self.addEventListener('activate', (event) =>
  event.waitUntil(
    (async () => {
      await site.settle();
      // The page of the first visit may lose the network before it has loaded all its parts.
      await self.clients.claim();
    })(),
  ),
);

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'GET' && new URL(request.url).origin === self.location.origin) {
    event.respondWith(site.answer(request));
  }
});

self.addEventListener('message', (event) => {
  const request: SwRequest = event.data;
  event.waitUntil(answer(request).then((message) => event.ports[0]?.postMessage(message)));
});

async function answer(request: SwRequest): Promise<SwAnswer> {
  if (request.kind === 'how-complete') return { kind: 'completeness', ...(await site.completeness()) };
  if (request.kind === 'keep-everything') return keepEverything();
  return navigator.locks.request(sessionLock, { ifAvailable: true }, async (lock): Promise<SwAnswer> => {
    if (lock === null) return { kind: 'session-running' };
    await self.skipWaiting();
    return { kind: 'taking-over' };
  });
}

async function keepEverything(): Promise<SwAnswer> {
  try {
    await site.keepEverything();
    return { kind: 'kept-everything' };
  } catch {
    return { kind: 'kept-some' };
  }
}
