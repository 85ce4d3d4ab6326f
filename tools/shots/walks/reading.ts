// SPDX-License-Identifier: MIT
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { root } from '../../../bench/support/root.ts';
import type { Album, Camera } from '../camera.ts';
import { everyLook, rightToLeftLooks, someLooks } from '../looks.ts';
import { pseudoAddress } from '../pseudoPages.ts';
import type { Place } from './place.ts';

/** Addresses that the walks through the app picture in all their states. */
const appAddresses = /^\/(?:$|(?:check|session|after|journal|settings|welcome)\/)/;
/** The one technique that has a mockup. */
const pictured = '/techniques/palm-pads/';

/** Sections whose pages look alike: of these only some are pictured. */
const manyAlike = /^\/(?:points|paths|places|day|routines|conditions|scents)\//;
const picturedOfMany: readonly string[] = [
  '/points/',
  '/points/li4/',
  '/points/bl40/',
  '/paths/',
  '/paths/median-nerve-at-the-wrist/',
  '/paths/longest-nerves/',
  '/places/',
  '/places/palm/',
  '/places/keep-off/',
  '/day/',
  '/day/typing/',
  '/routines/',
  '/routines/desk-hands/',
  '/routines/gentle-feet/',
  '/conditions/',
  '/conditions/blood-thinners/',
  '/conditions/numb-skin/',
  '/scents/',
  '/scents/lavender/',
];

/** Every prerendered page; of sections whose pages look alike, one or two of each kind. */
export async function readingPages(camera: Camera, { address }: Place): Promise<void> {
  for (const path of publishedAddresses().filter(isPictured)) {
    const scene = sceneOf(path);
    await camera.page.goto(address + path);
    await camera.take(scene, path === pictured ? everyLook : someLooks);
  }
  for (const path of [
    '/techniques/palm-pads/',
    '/areas/upper-back/',
    '/paths/median-nerve-at-the-wrist/',
    '/places/palm/',
    '/help/',
    '/stop/emergency/',
  ]) {
    await camera.page.goto(pseudoAddress + path);
    await camera.take(sceneOf(path), rightToLeftLooks);
  }
}

/** A technique page as it is printed. */
export async function printedPage({ page }: Camera, { address }: Place, album: Album): Promise<void> {
  const scene = sceneOf(pictured);
  if (!album.wants(scene)) return;
  await page.goto(address + pictured);
  await takePrinted(page, album, scene);
}

/** What is open, as its first sheet of A4 is printed, at 96 dots an inch. */
export async function takePrinted(page: Page, album: Album, scene: string): Promise<void> {
  const before = page.viewportSize();
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await page.setViewportSize({ width: 794, height: 1123 });
  const file = `${scene}.print.png`;
  await page.screenshot({ path: join(album.folder, file) });
  album.pictures.push({ scene, look: 'print', file });
  await page.emulateMedia({ media: null });
  if (before !== null) await page.setViewportSize(before);
}

function isPictured(path: string): boolean {
  if (manyAlike.test(path)) return picturedOfMany.includes(path);
  return !appAddresses.test(path);
}

function publishedAddresses(): readonly string[] {
  const lines = readFileSync(join(root, 'docs/addresses.txt'), 'utf8').split('\n');
  return lines.filter((line) => line.startsWith('/'));
}

/** `/techniques/palm-pads/` → `technique-palm-pads`. */
function sceneOf(path: string): string {
  const name = path.replaceAll(/^\/|\/$|\.html$/g, '').replaceAll('/', '-');
  return name
    .replace(/^techniques-/, 'technique-')
    .replace(/^areas-/, 'area-')
    .replace(/^stop-/, 'stop-page-');
}
