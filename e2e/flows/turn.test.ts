// SPDX-License-Identifier: MIT
import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserOptions } from '../support/chromium.ts';
import { meetPerson } from '../support/person.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const key = (page: Page) => page.getByRole('button', { name: 'Turn it' });
const field = (page: Page) => page.getByRole('application');
const said = (page: Page, sentence: string) => page.getByText(sentence);
const pictureServes = 'The picture shows the same place.';

/** Counts frames, and keeps the service worker out of the way of answers that a test makes up. */
function spy(): void {
  const counted = { frames: 0 };
  Object.assign(window, { counted });
  const draw = WebGL2RenderingContext.prototype.drawElements;
  WebGL2RenderingContext.prototype.drawElements = function (...args) {
    counted.frames++;
    draw.apply(this, args);
  };
  navigator.serviceWorker.register = () => Promise.reject(new Error('not in this test'));
}
const framesOf = (page: Page): Promise<number> =>
  page.evaluate(() => ('counted' in window ? Number(Object.values(Object(window.counted))[0]) : -1));

async function openPage(options: BrowserOptions, address = '/techniques/palm-pads/') {
  const { page, context } = await meetPerson(options);
  if (options.webgl === true) await context.addInitScript(spy);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(server.address + address);
  await key(page).waitFor();
  const meshes = () => asked.filter((path) => path.endsWith('.bin'));
  return { page, context, meshes };
}

async function opened(page: Page): Promise<void> {
  await key(page).click();
  await page.getByRole('button', { name: 'Put it away' }).waitFor();
  await expect.poll(() => framesOf(page)).toBeGreaterThan(0);
}

const markOf = (picture: Buffer): string => createHash('sha256').update(picture).digest('hex');

/** What it looks like once nothing is drawn any more. */
const settled = async (page: Page): Promise<string> => {
  const before = await framesOf(page);
  await page.waitForTimeout(150);
  return (await framesOf(page)) === before ? markOf(await field(page).screenshot()) : settled(page);
};

describe('the body to turn', () => {
  it('loads only when asked for, only its own part, and draws only when something changes', async () => {
    const { page, meshes } = await openPage({ webgl: true });
    expect(meshes()).toEqual([]);
    await opened(page);
    expect(meshes()).toEqual([expect.stringContaining('/turn-hand-')]);
    await settled(page);
    const before = await framesOf(page);
    await page.waitForTimeout(1000);
    expect(await framesOf(page)).toBe(before);
  });

  it('turns and zooms by keys and comes back with Home', async () => {
    const { page } = await openPage({ webgl: true });
    await opened(page);
    // The ring of focus by keys is part of the picture.
    await page.keyboard.press('Home');
    const first = await settled(page);
    expect(await field(page).evaluate((one) => one === document.activeElement)).toBe(true);
    for (const press of ['ArrowRight', 'ArrowUp', '+', 'ArrowLeft', 'ArrowDown', '-']) {
      const before = await settled(page);
      await page.keyboard.press(press);
      expect(await settled(page), press).not.toBe(before);
    }
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Home');
    expect(await settled(page)).toBe(first);
    await page.getByRole('button', { name: 'Turn right' }).click();
    expect(await settled(page)).not.toBe(first);
    await page.getByRole('button', { name: 'Put it away' }).click();
    await field(page).waitFor({ state: 'hidden' });
  });

  it.each(['/techniques/arch-thumbs/', '/techniques/wall-ball/'])('is there on %s as well', async (address) => {
    const { page, meshes } = await openPage({ webgl: true }, address);
    await opened(page);
    expect(meshes()).toHaveLength(1);
  });

  it('says calmly that there is no WebGL, loads nothing, and leaves the picture', async () => {
    const { page, meshes } = await openPage({});
    await key(page).click();
    await said(page, `This browser cannot turn it. ${pictureServes}`).waitFor();
    expect(await key(page).isVisible()).toBe(false);
    expect(await page.locator('.tech-pic .clay').isVisible()).toBe(true);
    expect(meshes()).toEqual([]);
  });

  it('loads nothing where data is saved', async () => {
    const { page, context, meshes } = await openPage({ webgl: true });
    await context.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
    await page.reload();
    await key(page).click();
    await said(page, 'Your device saves data').waitFor();
    expect(meshes()).toEqual([]);
  });

  it.each(['damaged', 'cut off', 'unreachable'])(
    'says so when the mesh is %s, and can be tried again',
    async (fault) => {
      const { page } = await openPage({ webgl: true });
      await page.route('**/*.bin', async (route) => {
        if (fault === 'unreachable') return route.abort();
        const body = await (await route.fetch()).body();
        if (fault === 'damaged') body.fill(255, 0, 8);
        return route.fulfill({ body: fault === 'damaged' ? body : body.subarray(0, 5000) });
      });
      await key(page).click();
      await said(page, `It could not be loaded. ${pictureServes}`).waitFor();
      expect(await field(page).isVisible()).toBe(false);
      await page.unroute('**/*.bin');
      await opened(page);
      expect(await said(page, 'It could not be loaded').isVisible()).toBe(false);
    },
  );

  it('goes back to the picture when the hardware takes it away, and can be tried again', async () => {
    const { page } = await openPage({ webgl: true });
    await opened(page);
    await page.evaluate(() => {
      const gl = document.querySelector<HTMLCanvasElement>('.turn canvas')?.getContext('webgl2');
      gl?.getExtension('WEBGL_lose_context')?.loseContext();
    });
    await said(page, `The view had to stop. ${pictureServes}`).waitFor();
    expect(await field(page).isVisible()).toBe(false);
    await opened(page);
  });
});
