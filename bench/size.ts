// SPDX-License-Identifier: MIT
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Request } from 'playwright-core';
import { openBrowser } from '../e2e/support/chromium.ts';
import { noteUsable } from './start.ts';
import type { PartResult } from './support/figure.ts';
import { meetSomebody } from './support/person.ts';
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
  const techniques = await techniquePages(site);
  const { welcomed, today } = await firstViews(site);
  const later = wholeSite(site).filter(({ path }) => !today.some((one) => one.path === path));
  const own = (list: readonly Loaded[], ...kinds: readonly string[]) =>
    sum(list.filter(({ path, kind }) => !isEngine(path) && kinds.includes(kind)));
  const kB = 'kB gz' as const;
  return {
    figures: [
      { what: 'largest technique page: html, style, script', unit: kB, value: max(techniques, 'text'), below: 35 },
      { what: 'its picture, the largest', unit: kB, value: max(techniques, 'art'), below: 60 },
      { what: 'first app view (Today): script and style', unit: kB, value: own(today, '.js', '.css'), below: 90 },
      { what: 'first app view (Today): html', unit: kB, value: own(today, '.html') },
      { what: 'first app view (Today): fonts', unit: kB, value: own(today, '.woff2') },
      { what: 'first run (Welcome): script and style', unit: kB, value: own(welcomed, '.js', '.css') },
      {
        what: 'database engine, beside the first view',
        unit: kB,
        value: sum(today.filter(({ path }) => isEngine(path))),
      },
      { what: 'after the first view: script and style', unit: kB, value: own(later, '.js', '.css') },
      { what: 'after the first view: fonts', unit: kB, value: own(later, '.woff2') },
      { what: 'after the first view: pictures', unit: kB, value: own(later, '.svg', '.png', '.webp') },
      { what: 'after the first view: prerendered pages', unit: kB, value: own(later, '.html') },
    ],
    notes: [
      `Today asks for: ${listOf(today)}`,
      `Welcome asks for: ${listOf(welcomed)}`,
      'Asked for, by the page and its workers, before the screen was drawn. The database engine loads beside the first view, in a worker, and Today waits for it.',
    ],
  };
}

function sum(list: readonly Loaded[]): number {
  return list.reduce((total, { bytes }) => total + bytes / 1000, 0);
}

function listOf(list: readonly Loaded[]): string {
  return list.map(({ path, bytes }) => `${path} ${(bytes / 1000).toFixed(1)}`).join(' · ');
}

/** The SQLite engine and the worker around it. */
function isEngine(path: string): boolean {
  return /sqlite|journalWorker/i.test(path);
}

function max(pages: readonly { readonly text: number; readonly art: number }[], part: 'text' | 'art'): number {
  return Math.max(...pages.map((page) => page[part]));
}

async function weighPage(site: Site, browser: Browser, path: string) {
  const loaded = await loadedBy(site, browser, { path, usable: 'main h1' });
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

async function techniquePages(site: Site) {
  const folders = readdirSync(join(site.folder, 'techniques'), { withFileTypes: true });
  const browser = await openBrowser();
  const weights = [];
  for (const { name } of folders.filter((one) => one.isDirectory())) {
    weights.push(await weighPage(site, browser, `/techniques/${name}/`));
  }
  await browser.forget();
  return weights;
}

type Browser = Awaited<ReturnType<typeof openBrowser>>;

/** What is asked for until an element can be used, by the page and its workers; copying for offline use is not counted. */
async function loadedBy(site: Site, browser: Browser, visit: { readonly path: string; readonly usable: string }) {
  const asked: Request[] = [];
  const hear = (request: Request) => {
    if (request.serviceWorker() === null) asked.push(request);
  };
  const { page, context } = browser;
  await page.addInitScript(noteUsable, visit.usable);
  context.on('request', hear);
  await page.goto(site.address + visit.path);
  await page.waitForFunction(() => window.usableAtMs, undefined, { timeout: 60_000 });
  const drawnAt = await page.evaluate(() => performance.timeOrigin + (window.drawnAtMs ?? 0));
  context.off('request', hear);
  const inTime = asked.filter((request) => request.timing().startTime <= drawnAt);
  return [...new Set(inTime.map((request) => new URL(request.url()).pathname))].map((path) => weigh(site, path));
}

/** The first view of somebody new, and of somebody who comes back. */
async function firstViews(site: Site) {
  const stranger = await openBrowser();
  const welcomed = await loadedBy(site, stranger, { path: '/', usable: '.welcome .btn.go' });
  await stranger.forget();
  const somebody = await meetSomebody(site.address);
  const today = await loadedBy(site, somebody, { path: '/', usable: '.hero .btn.go' });
  await somebody.forget();
  return { welcomed, today };
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
