// SPDX-License-Identifier: MIT
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import type { Album, Picture } from './camera.ts';
import { mockupByPicture } from './mockups.ts';

/** Groups of scenes, each on a contact sheet of its own: one of them all would be too large to look at. */
const groups = [
  { name: 'first-and-today', has: /^(?:welcome|today)/ },
  { name: 'check-and-stops', has: /^(?:check|stop-[ase])/ },
  { name: 'player', has: /^player/ },
  { name: 'after-journal-settings', has: /^(?:after|journal|settings)/ },
  { name: 'pages', has: /^/ },
] as const;

const style = `
  body { margin: 24px; font: 15px sans-serif; background: #777; color: #fff; inline-size: max-content; max-inline-size: 2400px }
  h2 { margin: 24px 0 8px; font-size: 18px }
  .row { display: flex; flex-wrap: wrap; gap: 14px; align-items: flex-start }
  .whole { flex-wrap: nowrap }
  figure { margin: 0 }
  figcaption { padding: 4px 0 }
  img { display: block; block-size: 340px; inline-size: auto; max-inline-size: 520px; object-fit: cover; object-position: top }
  .mockup img { outline: 4px solid #ffd84d }
  .whole img { block-size: auto; max-inline-size: none }
`;

/** Contact sheets: a row for each scene, each mockup (with a yellow edge) before the picture it belongs to. */
export async function writeSheets(page: Page, album: Album, mockups: string | undefined): Promise<readonly string[]> {
  const rest = new Set(album.pictures.map(({ scene }) => scene));
  const files: string[] = [];
  for (const { name, has } of groups) {
    const scenes = [...rest].filter((scene) => has.test(scene));
    for (const scene of scenes) rest.delete(scene);
    if (scenes.length === 0) continue;
    const rows = scenes.map((scene) => rowOf(scene, album, mockups));
    files.push(await picture(page, { album, name: `sheet-${name}`, body: rows.join('') }));
  }
  return files;
}

/** Each picture that has a mockup, beside it, in full size. */
export async function writeBesides(page: Page, album: Album, mockups: string | undefined): Promise<number> {
  if (mockups === undefined) return 0;
  const pairs = album.pictures.filter((one) => mockupOf(one) !== undefined);
  for (const one of pairs) {
    const body = `<div class="row whole">${mockupFigure(one, mockups)}${figure(one, album)}</div>`;
    await picture(page, { album, name: `beside-${one.scene}.${one.look}`, body });
  }
  return pairs.length;
}

interface SheetFacts {
  readonly album: Album;
  readonly name: string;
  readonly body: string;
}

async function picture(page: Page, { album, name, body }: SheetFacts): Promise<string> {
  const html = join(album.folder, 'sheet.html');
  await writeFile(html, `<!doctype html><meta charset="utf-8"><style>${style}</style>${body}`);
  await page.goto(pathToFileURL(html).href);
  const size = await page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return { width: scrollWidth, height: scrollHeight };
  });
  await page.setViewportSize(size);
  const file = `${name}.png`;
  await page.screenshot({ path: join(album.folder, file) });
  await page.setViewportSize({ width: 390, height: 844 });
  return file;
}

function rowOf(scene: string, album: Album, mockups: string | undefined): string {
  const pictures = album.pictures.filter((one) => one.scene === scene);
  const figures = pictures.map((one) => mockupFigure(one, mockups) + figure(one, album));
  return `<h2>${scene}</h2><div class="row">${figures.join('')}</div>`;
}

function figure({ look, file }: Picture, { folder }: Album): string {
  return `<figure><figcaption>${look}</figcaption><img src="${pathToFileURL(join(folder, file)).href}"></figure>`;
}

function mockupFigure(picture: Picture, mockups: string | undefined): string {
  const file = mockupOf(picture);
  if (file === undefined || mockups === undefined) return '';
  const src = pathToFileURL(join(mockups, file)).href;
  return `<figure class="mockup"><figcaption>mockup</figcaption><img src="${src}"></figure>`;
}

function mockupOf({ scene, look }: Picture): string | undefined {
  return mockupByPicture[`${scene}.${look}`];
}
