// SPDX-License-Identifier: MIT
import type { Page } from 'playwright-core';
import { renderToString } from 'preact-render-to-string';
import { sheetShare } from '../../apps/web/src/scene/art.tsx';
import { BodyPicture } from '../../apps/web/src/scene/bodyPicture.tsx';
import { drawings } from '../../apps/web/src/scene/drawings.ts';
import { pictures } from '../../apps/web/src/scene/pictures.ts';
import { drawingName, sidesOf, viewIds } from '../body/kept.ts';
import { dataUri, inlined, pageStyles } from '../body/standalone.ts';
import type { Pixels } from './look.ts';

/** Pixels of a picture that is compared, each way. */
const side = 80;

/** Everything that has a golden picture: each drawing, and each picture of a technique with its still marks. */
function cells(): readonly (readonly [id: string, html: string])[] {
  const drawn = viewIds.flatMap((id) =>
    sidesOf(id).map((one) => {
      const { width, height } = drawings[id];
      const name = drawingName(id, one);
      const svg = `<svg viewBox="0 0 ${width} ${height}"><image href="${dataUri(name)}" width="${width * sheetShare}" height="${height}"/></svg>`;
      return [name, svg] as const;
    }),
  );
  const shown = Object.entries(pictures).map(([id, { drawing }]) => {
    const html = renderToString(
      <BodyPicture picture={id} side={drawings[drawing].symmetric ? 'both' : 'right'} motion="still" />,
    );
    return [id, inlined(html).replaceAll('class="stills"', '')] as const;
  });
  return [...drawn, ...shown];
}

const columns = 8;
const style = `body { margin: 0; inline-size: ${side * columns}px; display: grid; grid-template-columns: repeat(${columns}, ${side}px) }
  .cell { inline-size: ${side}px; block-size: ${side}px; overflow: hidden; background: var(--stage) } .cell > svg { inline-size: 100%; block-size: 100%; display: block }`;

/** One picture of all of them, as the browser draws them. */
async function sheet(page: Page, html: readonly string[]): Promise<string> {
  const body = html.map((one) => `<div class="cell">${one}</div>`).join('');
  await page.setViewportSize({ width: side * columns, height: side * Math.ceil(html.length / columns) });
  await page.setContent(`<!doctype html><html data-theme="light"><style>${pageStyles}${style}</style><body>${body}`);
  return (await page.screenshot()).toString('base64');
}

/** Every picture as it is drawn now. */
export async function renderAll(page: Page): Promise<ReadonlyMap<string, Pixels>> {
  const all = cells();
  const png = await sheet(
    page,
    all.map(([, html]) => html),
  );
  const places = all.map((_, i) => [(i % columns) * side, Math.floor(i / columns) * side] as const);
  const read = await pixelsOf(page, `data:image/png;base64,${png}`, places);
  return new Map(all.map(([id], i) => [id, read[i] ?? empty]));
}

const empty: Pixels = { width: 0, height: 0, rgb: new Uint8Array() };

/** Squares out of a picture. */
async function pixelsOf(
  page: Page,
  src: string,
  places: readonly (readonly [number, number])[],
): Promise<readonly Pixels[]> {
  const texts = await page.evaluate(
    async ([from, at, size]) => {
      const image = new Image();
      image.src = from;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = size;
      canvas.height = size;
      const context = canvas.getContext('2d', { willReadFrequently: true });
      if (!context) return [];
      return at.map(([x, y]) => {
        context.drawImage(image, -x, -y);
        const bytes = context.getImageData(0, 0, size, size).data.filter((_, i) => i % 4 !== 3);
        return btoa(String.fromCharCode(...bytes));
      });
    },
    [src, places, side] as const,
  );
  return texts.map((text) => ({ width: side, height: side, rgb: new Uint8Array(Buffer.from(text, 'base64')) }));
}

/** A golden picture as it is kept. */
export async function readGolden(page: Page, file: Buffer): Promise<Pixels> {
  const [pixels] = await pixelsOf(page, `data:image/webp;base64,${file.toString('base64')}`, [[0, 0]]);
  return pixels ?? empty;
}

/** What is kept of a picture. */
export async function writeGolden(page: Page, { width, height, rgb }: Pixels): Promise<Buffer> {
  const text = await page.evaluate(
    ([bytes, w, h]) => {
      const canvas = document.createElement('canvas');
      canvas.width = w;
      canvas.height = h;
      const image = new ImageData(w, h);
      const from = atob(bytes);
      for (let i = 0; i < w * h; i++) {
        for (let q = 0; q < 3; q++) image.data[i * 4 + q] = from.charCodeAt(i * 3 + q);
        image.data[i * 4 + 3] = 255;
      }
      canvas.getContext('2d')?.putImageData(image, 0, 0);
      return canvas.toDataURL('image/webp', 1);
    },
    [Buffer.from(rgb).toString('base64'), width, height] as const,
  );
  return Buffer.from(text.split(',')[1] ?? '', 'base64');
}
