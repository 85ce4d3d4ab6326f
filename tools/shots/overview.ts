// SPDX-License-Identifier: MIT
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { root } from '../../bench/support/root.ts';
import type { Album } from './camera.ts';

const scenes = ['today', 'player-left', 'after'];
const style = `
  body { margin: 0; padding: 24px; display: flex; gap: 24px; inline-size: max-content; background: #dfe7e4 }
  img { display: block; inline-size: 368px; block-size: 796px; object-fit: cover; object-position: top; border-radius: 28px }
`;

/** The picture at the head of the README: three screens of a phone, side by side. */
export async function writeOverview(page: Page, album: Album): Promise<string> {
  const images = scenes.map((scene) => `<img src="${pathToFileURL(join(album.folder, `${scene}.phone.png`)).href}">`);
  const html = join(album.folder, 'overview.html');
  await writeFile(html, `<!doctype html><meta charset="utf-8"><style>${style}</style>${images.join('')}`);
  await page.goto(pathToFileURL(html).href);
  await page.setViewportSize({ width: 1200, height: 844 });
  const path = join(root, 'docs/images/overview.png');
  await page.screenshot({ path });
  return path;
}
