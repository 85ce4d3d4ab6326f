// SPDX-License-Identifier: MIT
import { readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { build } from 'vite';
import { openBrowser } from '../../e2e/support/chromium.ts';
import { root } from '../support/root.ts';
import { median, quantile } from '../support/stats.ts';
import type { RawVisit } from './raw/worker.ts';

/** What the bare engine takes for the same journal, milliseconds. */
export interface RawFigures {
  readonly openMs: number;
  /** All events in one transaction. */
  readonly fillMs: number;
  readonly readMs: number;
  /** p95 of single rows, each durable. */
  readonly writeMs: number;
}

/** Fills a database of its own with the events of a file, in a browser of its own, and opens it again some times. */
export async function measureRawSqlite(journalFile: string, runs: number): Promise<RawFigures> {
  const folder = join(root, '.cache', `raw-sqlite-${process.pid}`);
  await buildPage(folder);
  const server = await serve(folder, journalFile);
  const browser = await openBrowser();
  const visit = async (): Promise<RawVisit> => {
    await browser.page.goto(addressOf(server));
    await browser.page.waitForFunction(() => window.rawVisit, undefined, { timeout: 60_000 });
    const done = await browser.page.evaluate(() => window.rawVisit);
    if (done === undefined) throw new Error('The bare engine gave no figures.');
    return done;
  };
  try {
    const { fillMs } = await visit();
    const again: RawVisit[] = [];
    for (let run = 0; run < runs; run += 1) again.push(await visit());
    return {
      openMs: median(again.map((one) => one.openMs)),
      fillMs,
      readMs: median(again.map((one) => one.readMs)),
      writeMs: quantile(
        again.flatMap((one) => one.writeMs),
        0.95,
      ),
    };
  } finally {
    await browser.forget();
    server.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function buildPage(outDir: string): Promise<void> {
  await build({
    configFile: false,
    root: join(root, 'bench/journal/raw'),
    logLevel: 'error',
    worker: { format: 'es' },
    build: { outDir, emptyOutDir: true, assetsInlineLimit: 0, target: 'es2022' },
  });
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};

async function serve(folder: string, journalFile: string): Promise<Server> {
  const server = createServer((request, response) => {
    const path = request.url === '/' ? '/index.html' : (request.url ?? '');
    readFile(path === '/journal.json' ? journalFile : join(folder, path)).then(
      (bytes) => response.writeHead(200, { 'content-type': types[extname(path)] ?? 'text/plain' }).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return server;
}

function addressOf(server: Server): string {
  const address = server.address();
  return typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}/` : '';
}
