// SPDX-License-Identifier: MIT
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Request } from 'playwright-core';
import { openBrowser } from '../e2e/support/chromium.ts';
import { welcome } from '../e2e/support/pages/welcome.ts';
import type { PartResult } from './support/figure.ts';
import type { Site } from './support/site.ts';

const picture = /<svg[^>]*>.*?<\/svg>/gs;
/** Icons belong to the page; a picture is larger than any of them. */
const iconCharsMax = 1500;

interface Loaded {
  readonly path: string;
  readonly kind: string;
  readonly bytes: number;
}

/** Bytes after gzip -9, of what a browser really asks for. */
export async function measureSize(site: Site): Promise<PartResult> {
  const pages = readdirSync(join(site.folder, 'techniques'), { withFileTypes: true }).filter((one) =>
    one.isDirectory(),
  );
  const techniques = [];
  for (const { name } of pages) techniques.push(await weighPage(site, `/techniques/${name}/`));
  const first = await firstView(site);
  const later = wholeSite(site).filter(({ path }) => !first.some((one) => one.path === path));
  const of = (list: readonly Loaded[], ...kinds: readonly string[]) =>
    list.filter(({ kind }) => kinds.includes(kind)).reduce((sum, { bytes }) => sum + bytes / 1000, 0);
  const engine = first.filter(({ path }) => isEngine(path));
  const own = first.filter(({ path }) => !isEngine(path));
  const laterEngine = later.filter(({ path }) => isEngine(path));
  const laterOwn = later.filter(({ path }) => !isEngine(path));
  const kB = 'kB gz' as const;
  return {
    figures: [
      { what: 'largest technique page: html, style, script', unit: kB, value: max(techniques, 'text'), below: 35 },
      { what: 'its picture, the largest', unit: kB, value: max(techniques, 'art'), below: 60 },
      { what: 'first app view: script and style', unit: kB, value: of(own, '.js', '.css'), below: 90 },
      { what: 'first app view: fonts', unit: kB, value: of(own, '.woff2') },
      { what: 'first app view: html', unit: kB, value: of(own, '.html') },
      { what: 'database engine, asked for by the first app view', unit: kB, value: of(engine, '.js', '.wasm') },
      { what: 'database engine, asked for later', unit: kB, value: of(laterEngine, '.js', '.wasm', '.mjs') },
      { what: 'later, on need: script and style', unit: kB, value: of(laterOwn, '.js', '.css') },
      { what: 'later, on need: fonts', unit: kB, value: of(laterOwn, '.woff2') },
      { what: 'later, on need: pictures', unit: kB, value: of(laterOwn, '.svg', '.png', '.webp') },
      { what: 'later, on need: prerendered pages', unit: kB, value: of(laterOwn, '.html') },
    ],
    notes: [
      `First app view: ${first.map(({ path, bytes }) => `${path} ${(bytes / 1000).toFixed(1)}`).join(' · ')}`,
      'Asked for until the first screen of a new person could be used, by the page and its workers.',
    ],
  };
}

/** The SQLite engine and the worker around it. */
function isEngine(path: string): boolean {
  return /sqlite|journalWorker/i.test(path);
}

function max(pages: readonly { readonly text: number; readonly art: number }[], part: 'text' | 'art'): number {
  return Math.max(...pages.map((page) => page[part]));
}

async function weighPage(site: Site, path: string) {
  const loaded = await loadedBy(site, path, () => Promise.resolve());
  const html = readFileSync(join(site.folder, path, 'index.html'), 'utf8');
  const pictures = [...html.matchAll(picture)].map(([svg]) => svg).filter((svg) => svg.length > iconCharsMax);
  const bare = pictures.reduce((text, svg) => text.replace(svg, ''), html);
  const sum = (...kinds: readonly string[]) =>
    loaded.filter(({ kind }) => kinds.includes(kind)).reduce((bytes, one) => bytes + one.bytes, 0);
  return {
    text: (gzipped(Buffer.from(bare)) + sum('.js', '.css')) / 1000,
    art: (gzipped(Buffer.from(pictures.join(''))) + sum('.svg', '.png', '.webp')) / 1000,
  };
}

function firstView(site: Site): Promise<readonly Loaded[]> {
  return loadedBy(site, '/', (page) => welcome.adult(page).waitFor({ timeout: 60_000 }));
}

type Browser = Awaited<ReturnType<typeof openBrowser>>;

/** What is asked for until `isUsable`, without the service worker's own copying. */
async function loadedBy(site: Site, path: string, isUsable: (page: Browser['page']) => Promise<void>) {
  const browser = await openBrowser();
  const asked: string[] = [];
  const hear = (request: Request) => {
    if (request.serviceWorker() === null) asked.push(new URL(request.url()).pathname);
  };
  try {
    browser.context.on('request', hear);
    await browser.page.goto(site.address + path, { waitUntil: 'load' });
    await isUsable(browser.page);
    browser.context.off('request', hear);
    return [...new Set(asked)].map((one) => weigh(site, one));
  } finally {
    await browser.forget();
  }
}

function wholeSite(site: Site): readonly Loaded[] {
  const files = readdirSync(site.folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => `${entry.parentPath}/${entry.name}`.slice(site.folder.length));
  const ours = paths.filter((path) => !/\.(?:br|gz)$/.test(path) && !path.includes('/ar-XB/'));
  return ours.map((path) => weigh(site, path.replace(/index\.html$/, '')));
}

function weigh(site: Site, path: string): Loaded {
  const file = path.endsWith('/') ? `${path}index.html` : path;
  return { path, kind: /\.\w+$/.exec(file)?.[0] ?? '', bytes: gzipped(readFileSync(join(site.folder, file))) };
}

function gzipped(bytes: Buffer): number {
  return gzipSync(bytes, { level: 9 }).length;
}
