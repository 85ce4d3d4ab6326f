// SPDX-License-Identifier: MIT
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, extname, join, resolve } from 'node:path';
import { build } from 'vite';
import { buildServiceWorker } from '../../tools/vite/serviceWorker.ts';

const root = resolve(import.meta.dirname, '../..');
const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript' };

/** A small site with the product's own service worker, on a server that can fail. */
export interface OfflineSite {
  readonly address: string;
  /** Publishes a version: its home page says the word. */
  publish(word: string): Promise<void>;
  /** Paths asked for since the last call. */
  takeAsked(): readonly string[];
  /** From now on, requests for these paths are cut off in mid-air. */
  cut(paths: readonly string[]): void;
  stop(): Promise<void>;
}

export async function startOfflineSite(): Promise<OfflineSite> {
  const site = await mkdtemp(join(tmpdir(), 'knead-offline-'));
  let asked: string[] = [];
  let cut: readonly string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    asked.push(path);
    if (cut.includes(path)) request.socket.destroy();
    else void sendFile(response, join(site, path.endsWith('/') ? `${path}index.html` : path));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    publish: (word) => writeSite(site, word),
    takeAsked() {
      const paths = asked;
      asked = [];
      return paths;
    },
    cut(paths) {
      cut = paths;
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await rm(site, { recursive: true, force: true });
    },
  };
}

async function sendFile(response: ServerResponse, file: string): Promise<void> {
  try {
    const bytes = await readFile(file);
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'text/plain', 'cache-control': 'no-cache' });
    response.end(bytes);
  } catch {
    response.writeHead(404, { 'content-type': 'text/html' }).end('<p>server: not found</p>');
  }
}

async function writeSite(site: string, word: string): Promise<void> {
  await rm(site, { recursive: true, force: true });
  await build({
    configFile: false,
    root: join(import.meta.dirname, 'harness'),
    logLevel: 'error',
    build: {
      outDir: site,
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      rollupOptions: {
        input: join(import.meta.dirname, 'harness/offline.ts'),
        output: { entryFileNames: 'assets/offline.js' },
      },
    },
  });
  const page = (text: string) =>
    `<!doctype html><title>${text}</title><h1>${text}</h1><script type="module" src="/assets/offline.js"></script>`;
  await write(join(site, 'index.html'), page(word));
  await write(join(site, 'hands/index.html'), page('hands'));
  await write(join(site, '404.html'), page('not here'));
  await write(join(site, 'not-kept/index.html'), page('not kept'));
  for (const point of ['gb20', 'gb21']) await write(join(site, `points/${point}/index.html`), page(point));
  await write(join(site, `assets/late-${word}.js`), `export const word = '${word}';`);
  await buildServiceWorker({ root, site, manifest: {} });
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
