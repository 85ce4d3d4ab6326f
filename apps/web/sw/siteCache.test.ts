// SPDX-License-Identifier: MIT
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { makeSiteCache } from './siteCache.ts';
import { addressOf, fileAt, keyOf, type SiteFiles } from './siteFiles.ts';

const origin = 'https://knead.test';
const absolute = (request: RequestInfo | URL) =>
  new URL(request instanceof Request ? request.url : request, origin).href;

/** A cache in memory, as far as it is used. */
class MemoryCache implements Cache {
  readonly entries = new Map<string, Response>();
  async match(request: RequestInfo | URL, options?: CacheQueryOptions) {
    const bare = (url: string) => (options?.ignoreSearch === true ? url.replace(/\?.*/, '') : url);
    const found = [...this.entries].find(([url]) => bare(url) === bare(absolute(request)));
    return found?.[1].clone();
  }
  async put(request: RequestInfo | URL, response: Response) {
    this.entries.set(absolute(request), response);
  }
  async keys() {
    return [...this.entries.keys()].map((url) => new Request(url));
  }
  async delete(request: RequestInfo | URL) {
    return this.entries.delete(absolute(request));
  }
  async add() {}
  async addAll() {}
  async matchAll() {
    return [...this.entries.values()];
  }
}

class MemoryCaches implements CacheStorage {
  readonly all = new Map<string, MemoryCache>();
  async open(name: string) {
    const cache = this.all.get(name) ?? new MemoryCache();
    this.all.set(name, cache);
    return cache;
  }
  async match(request: RequestInfo | URL, options?: CacheQueryOptions) {
    for (const cache of this.all.values()) {
      const found = await cache.match(request, options);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  async keys() {
    return [...this.all.keys()];
  }
  async has(name: string) {
    return this.all.has(name);
  }
  async delete(name: string) {
    return this.all.delete(name);
  }
}

/** A server with files by path, and the list the build would make of them. */
function makeServer(content: Readonly<Record<string, string>>) {
  const fetched: string[] = [];
  const state: { content: Readonly<Record<string, string>>; down: boolean; cutAfter: number } = {
    content,
    down: false,
    cutAfter: Number.POSITIVE_INFINITY,
  };
  const fetch = async (request: RequestInfo): Promise<Response> => {
    const path = new URL(absolute(request)).pathname;
    if (state.down || fetched.length >= state.cutAfter) throw new TypeError('no network');
    fetched.push(path);
    const body = state.content[path.endsWith('/') ? `${path}index.html` : path];
    return body === undefined ? new Response('nothing here', { status: 404 }) : new Response(body);
  };
  return { state, fetched, fetch };
}

function listOf(content: Readonly<Record<string, string>>): SiteFiles {
  const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);
  return Object.fromEntries(Object.entries(content).map(([path, text]) => [path, hash(text)]));
}

const first = {
  '/index.html': 'home 1',
  '/hands/index.html': 'hands',
  '/404.html': 'not here',
  '/assets/app-1.js': 'app 1',
};
const second = {
  '/index.html': 'home 2',
  '/hands/index.html': 'hands',
  '/404.html': 'not here',
  '/assets/app-2.js': 'app 2',
};

function makeWorld(content: Readonly<Record<string, string>> = first, pages: Readonly<Record<string, string>> = {}) {
  const caches = new MemoryCaches();
  const server = makeServer(content);
  const build = (version: string, of = server.state.content) =>
    makeSiteCache({ caches, fetch: server.fetch, lists: { atOnce: listOf(of), onVisit: listOf(pages) }, version });
  return { caches, server, build };
}

/** A request of the browser; Node's own cannot be a navigation. */
function ask(path: string, mode: RequestMode = 'navigate'): Request {
  return Object.defineProperty(new Request(`${origin}${path}`), 'mode', { value: mode });
}

describe('addresses', () => {
  it('finds the page of a folder with and without the slash', () => {
    const files = listOf(first);
    expect(fileAt('/', files)).toBe('/index.html');
    expect(fileAt('/hands/', files)).toBe('/hands/index.html');
    expect(fileAt('/hands', files)).toBe('/hands/index.html');
    expect(fileAt('/assets/app-1.js', files)).toBe('/assets/app-1.js');
    expect(fileAt('/feet/', files)).toBeUndefined();
    expect(fileAt('/toString', files)).toBeUndefined();
    expect([addressOf('/index.html'), addressOf('/hands/index.html'), addressOf('/404.html')]).toEqual([
      '/',
      '/hands/',
      '/404.html',
    ]);
    expect(keyOf('/index.html', files)).toMatch(/^\/index\.html\?hash=[0-9a-f]{16}$/);
  });
});

describe('site cache', () => {
  it('keeps every file, then answers without the network', async () => {
    const { server, build } = makeWorld();
    const site = build('1');
    expect((await site.completeness()).isComplete).toBe(false);
    await site.fill();
    expect((await site.completeness()).isComplete).toBe(true);
    server.state.down = true;
    for (const [path, text] of [
      ['/', 'home 1'],
      ['/hands', 'hands'],
      ['/hands/?from=print', 'hands'],
      ['/assets/app-1.js', 'app 1'],
    ] as const)
      expect(await (await site.answer(ask(path))).text()).toBe(text);
  });

  it('claims nothing after a first visit that was cut off, and fetches only the rest next time', async () => {
    const { server, build } = makeWorld();
    server.state.cutAfter = 2;
    await expect(build('1').fill()).rejects.toThrow();
    expect((await build('1').completeness()).isComplete).toBe(false);
    server.state.cutAfter = Number.POSITIVE_INFINITY;
    const site = build('1');
    await site.fill();
    expect(server.fetched.toSorted()).toEqual(['/', '/404.html', '/assets/app-1.js', '/hands/']);
    expect((await site.completeness()).isComplete).toBe(true);
  });

  it('refuses what is not the file it expects', async () => {
    const { server, build } = makeWorld();
    server.state.content = { ...first, '/hands/index.html': 'please sign in' };
    const site = build('1', first);
    await expect(site.fill()).rejects.toThrow('/hands/index.html');
    expect((await site.completeness()).isComplete).toBe(false);
  });

  it('copies unchanged files from the version before instead of fetching them', async () => {
    const { server, build } = makeWorld();
    const old = build('1');
    await old.fill();
    await old.settle();
    server.fetched.length = 0;
    server.state.content = second;
    const fresh = build('2');
    await fresh.fill();
    expect(server.fetched.toSorted()).toEqual(['/', '/assets/app-2.js']);
    expect(await (await old.answer(ask('/'))).text()).toBe('home 1');
    expect(await (await fresh.answer(ask('/'))).text()).toBe('home 2');
  });

  it('keeps the scripts of the version before for tabs that still run it, and deletes older ones', async () => {
    const { server, caches, build } = makeWorld();
    for (const [version, content] of [
      ['1', first],
      ['2', second],
      ['3', { ...second, '/assets/app-3.js': 'app 3' }],
    ] as const) {
      server.state.content = content;
      const site = build(version);
      await site.fill();
      await site.settle();
    }
    expect([...caches.all.keys()].toSorted()).toEqual(['knead-settled', 'knead-site-2', 'knead-site-3']);
    server.state.down = true;
    server.state.content = { '/index.html': 'home 4' };
    const last = build('4');
    expect(await (await last.answer(ask('/assets/app-2.js', 'cors'))).text()).toBe('app 2');
  });

  it('asks the network for addresses it does not know, and shows the helpful page when there is none', async () => {
    const { server, build } = makeWorld();
    const site = build('1');
    await site.fill();
    server.state.content = { ...first, '/new/index.html': 'new page' };
    expect(await (await site.answer(ask('/new/'))).text()).toBe('new page');
    server.state.down = true;
    const lost = await site.answer(ask('/nowhere/'));
    expect([lost.status, await lost.text()]).toEqual([404, 'not here']);
    expect((await site.answer(ask('/nowhere.png', 'no-cors'))).type).toBe('error');
  });

  it('keeps pages packed, and answers with the very same bytes and headers', async () => {
    const page = `<!doctype html>${'<p>Tingling, “ping”, пинг. </p>'.repeat(200)}`;
    const { server, caches, build } = makeWorld({ ...first, '/hands/index.html': page });
    const site = build('1');
    await site.fill();
    const sizes = [...(caches.all.get('knead-site-1')?.entries ?? [])].map(async ([url, kept]) => {
      return [new URL(url).pathname, (await kept.clone().arrayBuffer()).byteLength] as const;
    });
    const sizeOf = Object.fromEntries(await Promise.all(sizes));
    expect(sizeOf['/hands/index.html']).toBeLessThan(page.length / 4);
    expect(sizeOf['/assets/app-1.js']).toBe('app 1'.length);
    const online = await server.fetch('/hands/');
    server.state.down = true;
    const offline = await site.answer(ask('/hands/'));
    expect([...offline.headers]).toEqual([...online.headers]);
    expect(new Uint8Array(await offline.arrayBuffer())).toEqual(new Uint8Array(await online.arrayBuffer()));
  });

  it('answers with what a build kept plain that packed nothing yet', async () => {
    const { server, caches, build } = makeWorld();
    const plain = await caches.open('knead-site-0');
    await plain.put(keyOf('/hands/index.html', listOf(first)), new Response('hands'));
    const site = build('1');
    await site.fill();
    expect(server.fetched).not.toContain('/hands/');
    expect(await (await site.answer(ask('/hands/'))).text()).toBe('hands');
  });

  it('falls back on the network when the browser has thrown files away', async () => {
    const { caches, build } = makeWorld();
    const site = build('1');
    await site.fill();
    caches.all.get('knead-site-1')?.entries.clear();
    expect((await site.completeness()).isComplete).toBe(false);
    expect(await (await site.answer(ask('/'))).text()).toBe('home 1');
  });
});

describe('pages of the library', () => {
  const shell = { ...first, '/not-kept/index.html': 'not kept' };
  const pages = { '/points/gb21/index.html': 'gb21 1', '/points/gb20/index.html': 'gb20 1' };
  const newer = { '/points/gb21/index.html': 'gb21 2', '/points/gb20/index.html': 'gb20 1' };

  /** Publishes a build: what its server has, and what its lists say. */
  function makeLibrary() {
    const caches = new MemoryCaches();
    const server = makeServer({ ...shell, ...pages });
    const build = (version: string, onVisit: Readonly<Record<string, string>> = pages) => {
      server.state.content = { ...shell, ...onVisit };
      const lists = { atOnce: listOf(shell), onVisit: listOf(onVisit) };
      return makeSiteCache({ caches, fetch: server.fetch, lists, version });
    };
    return { server, build };
  }
  const textAt = async (site: ReturnType<ReturnType<typeof makeLibrary>['build']>, path: string) =>
    (await site.answer(ask(path))).text();

  it('come with a visit, and say so where there was none', async () => {
    const { server, build } = makeLibrary();
    const site = build('1');
    await site.fill();
    expect(server.fetched.some((path) => path.startsWith('/points/'))).toBe(false);
    expect(await site.completeness()).toEqual({ isComplete: true, pagesKept: 0, pages: 2 });
    expect(await textAt(site, '/points/gb21/')).toBe('gb21 1');
    expect(await site.completeness()).toEqual({ isComplete: true, pagesKept: 1, pages: 2 });
    server.state.down = true;
    expect(await textAt(site, '/points/gb21')).toBe('gb21 1');
    const unvisited = await site.answer(ask('/points/gb20/'));
    expect([unvisited.status, await unvisited.text()]).toEqual([503, 'not kept']);
  });

  it('that are on screen when the first build comes are kept, and a changed one holds nothing up', async () => {
    const { server, build } = makeLibrary();
    const site = build('1');
    server.state.content = { ...server.state.content, '/points/gb20/index.html': 'gb20 2' };
    await site.fill(['/points/gb21/', '/points/gb20/', '/', '/elsewhere/']);
    expect(await site.completeness()).toEqual({ isComplete: true, pagesKept: 1, pages: 2 });
    server.state.down = true;
    expect(await textAt(site, '/points/gb21/')).toBe('gb21 1');
  });

  it('are all kept when everything is wanted, in later builds too', async () => {
    const { server, build } = makeLibrary();
    const site = build('1');
    await site.fill();
    await site.keepEverything();
    expect(await site.completeness()).toEqual({ isComplete: true, pagesKept: 2, pages: 2 });
    await site.settle();
    const next = build('2', newer);
    await next.fill();
    server.state.down = true;
    expect([await textAt(next, '/points/gb21/'), await textAt(next, '/points/gb20/')]).toEqual(['gb21 2', 'gb20 1']);
  });

  it('that were had stay through an update', async () => {
    const { server, build } = makeLibrary();
    const site = build('1');
    await site.fill();
    await site.settle();
    await textAt(site, '/points/gb21/');
    const next = build('2', newer);
    await next.fill();
    server.state.down = true;
    expect(await textAt(next, '/points/gb21/')).toBe('gb21 2');
    expect(await next.completeness()).toEqual({ isComplete: true, pagesKept: 1, pages: 2 });
  });

  it('keep what came when the network is lost on the way', async () => {
    const { server, build } = makeLibrary();
    const site = build('1');
    await site.fill();
    server.state.cutAfter = server.fetched.length + 1;
    await expect(site.keepEverything()).rejects.toThrow();
    expect((await site.completeness()).pagesKept).toBe(1);
  });

  it('are shown and not kept when the server has another build by now', async () => {
    const { server, build } = makeLibrary();
    const site = build('1');
    await site.fill();
    server.state.content = { ...shell, ...newer };
    expect(await textAt(site, '/points/gb21/')).toBe('gb21 2');
    expect((await site.completeness()).pagesKept).toBe(0);
  });
});
