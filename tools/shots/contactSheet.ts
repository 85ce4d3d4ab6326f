// SPDX-License-Identifier: MIT
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { root } from '../../bench/support/root.ts';
import { startSite } from '../../bench/support/site.ts';
import { openBrowser } from '../../e2e/support/chromium.ts';
import { type Album, type Camera, makeCamera } from './camera.ts';
import { kindLooks, rightToLeftLooks } from './looks.ts';
import { pseudoAddress, servePseudoPages } from './pseudoPages.ts';
import { takePrinted } from './walks/reading.ts';

// One page of every kind in six looks: pictures in shots/kinds, and all of them on docs/images/pages.jpg:
// node tools/run.mjs tools/shots/contactSheet.ts [PART OF A NAME]
const [only] = process.argv.slice(2);

/** One page of every kind that people read, by what it shows. */
const kinds = {
  technique: '/techniques/palm-pads/',
  point: '/points/li4/',
  path: '/paths/median-nerve-at-the-wrist/',
  places: '/places/palm/',
  routine: '/routines/desk-hands/',
  day: '/day/typing/',
  condition: '/conditions/blood-thinners/',
  scent: '/scents/lavender/',
  'keep-off': '/places/keep-off/',
  evidence: '/evidence/',
  glossary: '/glossary/',
  grading: '/how-we-grade/',
  'nerve-pain': '/nerve-pain/',
  'get-help': '/when-to-get-help/',
  read: '/read/',
  search: '/search/',
  about: '/about/',
} as const;
const shown = Object.entries(kinds).filter(([name]) => only === undefined || name.includes(only));

const album: Album = { folder: join(root, 'shots/kinds'), pictures: [], wants: () => true };
await rm(album.folder, { recursive: true, force: true });
await mkdir(album.folder, { recursive: true });
const site = await startSite();
const browser = await openBrowser();
await servePseudoPages(browser.context, site.folder);
try {
  const camera = await makeCamera(browser.page, album);
  for (const [name, path] of shown) await pictureKind(camera, name, path);
  await writeRows(browser.page);
  if (only === undefined) await writeSheet(browser.page);
  console.log(`${album.pictures.length} pictures in ${album.folder}.`);
} finally {
  await browser.forget();
  await site.remove();
}

async function pictureKind(camera: Camera, name: string, path: string): Promise<void> {
  const { page } = camera;
  process.stderr.write(`${name} …\n`);
  await page.goto(site.address + path);
  await camera.take(name, kindLooks);
  await takePrinted(page, album, name);
  await page.goto(pseudoAddress + path);
  await camera.take(name, rightToLeftLooks.slice(0, 1));
}

/** A row of whole pages for each kind, to be looked at closely. */
async function writeRows(page: Page): Promise<void> {
  for (const [name] of shown) {
    const style = 'body { inline-size: max-content } img { inline-size: 390px } img.desktop { inline-size: 960px }';
    await takeFile(page, { style, body: imagesOf(name), file: join(album.folder, `row-${name}.png`) });
  }
}

async function writeSheet(page: Page): Promise<void> {
  const style = 'body { inline-size: 1240px } img { block-size: 272px; object-fit: cover; object-position: top }';
  const body = shown.map(([name]) => `<h2>${name}</h2>${imagesOf(name)}`).join('');
  await takeFile(page, { style, body, file: join(root, 'docs/images/pages.jpg') });
}

function imagesOf(name: string): string {
  const images = album.pictures.filter(({ scene }) => scene === name);
  const src = (file: string) => pathToFileURL(join(album.folder, file)).href;
  return `<div>${images.map(({ look, file }) => `<img class="${look}" src="${src(file)}">`).join('')}</div>`;
}

interface Sheet {
  readonly style: string;
  readonly body: string;
  readonly file: string;
}

async function takeFile(page: Page, { style, body, file }: Sheet): Promise<void> {
  const html = join(album.folder, 'sheet.html');
  const common =
    'body { margin: 8px; background: #777; color: #fff; font: 13px sans-serif } h2 { margin: 6px 0; font-size: 13px } div { display: flex; gap: 8px; align-items: flex-start }';
  await writeFile(html, `<!doctype html><meta charset="utf-8"><style>${common}${style}</style>${body}`);
  await page.goto(pathToFileURL(html).href);
  const size = await page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return { width: scrollWidth, height: scrollHeight };
  });
  await page.setViewportSize(size);
  await page.screenshot({ path: file, ...(file.endsWith('.jpg') ? { quality: 55 } : {}) });
  await page.setViewportSize({ width: 390, height: 844 });
}
