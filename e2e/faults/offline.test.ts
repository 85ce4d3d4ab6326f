// SPDX-License-Identifier: MIT
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openBrowser, type TestBrowser } from '../support/chromium.ts';
import { type OfflineSite, startOfflineSite } from './offlineSite.ts';

let site: OfflineSite;
let browser: TestBrowser;

beforeEach(async () => {
  site = await startOfflineSite();
  await site.publish('one');
  browser = await openBrowser();
});
afterEach(async () => {
  await browser.forget();
  await site.stop();
});

async function openTab(path = ''): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`${site.address}${path}`);
  await page.waitForFunction(() => window.offline !== undefined);
  return page;
}

const state = (page: Page) => page.evaluate(() => window.offline.state());
const whenReady = (page: Page) => page.waitForFunction(() => window.offline.state() === 'ready');
const whenWaiting = (page: Page) => page.waitForFunction(() => window.offline.isUpdateWaiting());
/** A part that is loaded on need, as screens are. */
const lateScript = (page: Page) => page.evaluate(() => fetch('/assets/late-one.js').then((answer) => answer.text()));
const heading = (page: Page) => page.textContent('h1');

describe('offline copy', () => {
  it('answers every address from a cold start with the server gone', async () => {
    await whenReady(await openTab());
    await browser.close();
    await site.stop();
    browser = await openBrowser({ profile: browser.profile });
    const page = await openTab();
    expect(await heading(page)).toBe('one');
    for (const path of ['hands/', 'hands']) {
      expect((await page.goto(`${site.address}${path}`))?.status()).toBe(200);
      expect(await heading(page)).toBe('hands');
    }
    expect((await page.goto(`${site.address}nowhere/at/all`))?.status()).toBe(404);
    expect(await heading(page)).toBe('not here');
    await page.goto(site.address);
    expect(await lateScript(page)).toContain("'one'");
    await whenReady(page);
  });

  it('says nothing of ready after a first visit that was cut off, and goes on from there', async () => {
    site.cut(['/hands/']);
    const page = await openTab();
    await expect.poll(() => site.takeAsked().includes('/hands/')).toBe(true);
    await page.waitForTimeout(1000);
    expect(await state(page)).toBe('preparing');
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active ?? 'none')).toBe(
      'none',
    );
    site.cut([]);
    site.takeAsked();
    await page.reload();
    await whenReady(page);
    expect(site.takeAsked()).not.toContain('/404.html');
  });

  it('offers an update and takes it only when asked; the tab beside keeps what it shows', async () => {
    const [page, other] = [await openTab(), await openTab()];
    await whenReady(page);
    expect(await page.evaluate(() => window.offline.applyUpdate())).toBe('no-update');
    await site.publish('two');
    await page.reload();
    await whenWaiting(page);
    expect(await heading(page)).toBe('one');
    expect(await state(page)).toBe('ready');
    await other.reload();
    expect(await heading(other)).toBe('one');
    await whenWaiting(other);
    await Promise.all([page.waitForEvent('load'), page.evaluate(() => window.offline.applyUpdate())]);
    expect(await heading(page)).toBe('two');
    expect(await heading(other)).toBe('one');
    await site.stop();
    expect(await lateScript(other)).toContain("'one'");
    await whenReady(page);
  });

  it('never updates while a session runs in any tab', async () => {
    const [page, session] = [await openTab(), await openTab('hands/')];
    await whenReady(page);
    await site.publish('two');
    await page.reload();
    await whenWaiting(page);
    await session.evaluate(() => {
      const release = window.offline.holdUpdates();
      window.addEventListener('end-session', release);
    });
    expect(await page.evaluate(() => window.offline.applyUpdate())).toBe('session-running');
    expect(await page.evaluate(() => window.offline.isUpdateWaiting())).toBe(true);
    await page.reload();
    expect(await heading(page)).toBe('one');
    await session.evaluate(() => window.dispatchEvent(new Event('end-session')));
    await whenWaiting(page);
    await Promise.all([page.waitForEvent('load'), page.evaluate(() => window.offline.applyUpdate())]);
    expect(await heading(page)).toBe('two');
  });

  it('keeps a page of the library after its visit, all of them when asked, and says what is not there', async () => {
    const page = await openTab();
    const asSent = await (await fetch(`${site.address}points/gb20/`)).text();
    await whenReady(page);
    expect(await page.evaluate(() => window.offline.keptPages())).toEqual({ kept: 0, all: 2 });
    await page.goto(`${site.address}points/gb21/`);
    site.cut(['/points/gb20/', '/points/gb21/']);
    expect((await page.goto(`${site.address}points/gb21/`))?.status()).toBe(200);
    expect(await heading(page)).toBe('gb21');
    expect((await page.goto(`${site.address}points/gb20/`))?.status()).toBe(503);
    expect(await heading(page)).toBe('not kept');
    await whenReady(page);
    expect(await page.evaluate(() => window.offline.keepEverything())).toBe('some');
    site.cut([]);
    expect(await page.evaluate(() => window.offline.keepEverything())).toBe('everything');
    expect(await page.evaluate(() => window.offline.keptPages())).toEqual({ kept: 2, all: 2 });
    await site.stop();
    await page.goto(`${site.address}points/gb20/`);
    expect(await heading(page)).toBe('gb20');
    // Never visited, kept packed, and the very page that the server sends.
    expect(await page.evaluate(() => fetch('/points/gb20/').then((answer) => answer.text()))).toBe(asSent);
  });
});
