// SPDX-License-Identifier: MIT
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import type { Look } from './looks.ts';

/** One picture that was taken. */
export interface Picture {
  readonly scene: string;
  readonly look: string;
  readonly file: string;
}

/** Takes pictures of what a page shows now. */
export interface Camera {
  readonly page: Page;
  /** A picture in each look; `tall`: the whole page, not what fits the window. */
  take(scene: string, looks: readonly Look[], options?: { readonly tall?: boolean }): Promise<void>;
}

export interface Album {
  readonly folder: string;
  readonly pictures: Picture[];
  /** Scenes to take; the walk passes the others. */
  wants(scene: string): boolean;
}

const fontSize = { standard: 16, fixed: 13 };
/** Taller than any page of the app: a page that grows with its window is not followed further. */
const heightMax = 8000;

export async function makeCamera(page: Page, album: Album): Promise<Camera> {
  const devtools = await page.context().newCDPSession(page);
  return {
    page,
    async take(scene, looks, { tall = true } = {}) {
      if (!album.wants(scene)) return;
      for (const look of looks) {
        await setLook(page, devtools, look);
        // Large letters may need to be scrolled, and what is below is to be seen too.
        if (tall || look.largeText) await growToContent(page, look);
        const file = `${scene}.${look.name}.png`;
        await page.screenshot({ path: join(album.folder, file), animations: 'disabled' });
        album.pictures.push({ scene, look: look.name, file });
      }
      await setLook(page, devtools, { name: 'phone', width: 390, height: 844, dark: false, largeText: false });
    },
  };
}

async function setLook(page: Page, devtools: CDPSession, { width, height, dark, largeText }: Look): Promise<void> {
  const factor = largeText ? 2 : 1;
  await devtools.send('Page.setFontSizes', {
    fontSizes: { standard: fontSize.standard * factor, fixed: fontSize.fixed * factor },
  });
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
  await page.setViewportSize({ width, height });
  await settle(page);
}

async function growToContent(page: Page, { width, height }: Look): Promise<void> {
  const content = await page.evaluate(() => document.documentElement.scrollHeight);
  if (content <= height) return;
  await page.setViewportSize({ width, height: Math.min(content, heightMax) });
  await settle(page);
}

/** Two frames: sizes are worked out in the first and drawn by the second. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
}
