// SPDX-License-Identifier: MIT
import type { Request } from 'playwright-core';
import { openBrowser, type TestBrowser } from '../e2e/support/chromium.ts';
import type { Figure, PartResult } from './support/figure.ts';
import { meetSomebody, slowDown } from './support/person.ts';
import type { Site } from './support/site.ts';
import { median } from './support/stats.ts';

declare global {
  interface Window {
    loadRecord?: { paintMs: number; shift: number; blockedMs: number };
  }
}

/** A slow fourth-generation network, as page-speed tools emulate it. */
const slowNetwork = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_638_400 / 8,
  uploadThroughput: 768_000 / 8,
};
/** Nothing happens to a page for so long: then it is done. */
const quietMs = 2000;

interface Load {
  readonly requests: number;
  readonly bytes: number;
  readonly paintMs: number;
  readonly shift: number;
  readonly blockedMs: number;
}

/** Two pages as a tired phone loads them for the first time: slow network, processor slowed 4 times, nothing kept. */
export async function measureLoads(site: Site, runs: number): Promise<PartResult> {
  const page: Load[] = [];
  const today: Load[] = [];
  for (let run = 0; run < runs; run += 1) {
    page.push(await loadOnce(await openBrowser(), `${site.address}/techniques/palm-pads/`, 'main h1'));
    today.push(await loadOnce(await meetSomebody(site.address), `${site.address}/`, '.hero .btn.go'));
  }
  return {
    figures: [...figuresOf('technique page', page), ...figuresOf('Today', today)],
    notes: [
      `Median of ${runs} loads each; 150 ms and 1.6 Mbit/s, which slow the page and not its workers; no service worker, no cache.`,
      'Blocked: what tasks of the page took beyond 50 ms each, until nothing happened for 2 s. Today: of somebody who has done the first run.',
    ],
  };
}

function figuresOf(what: string, loads: readonly Load[]): readonly Figure[] {
  const middle = (pick: (load: Load) => number) => median(loads.map(pick));
  return [
    { what: `${what}: requests`, unit: 'count', value: middle(({ requests }) => requests) },
    { what: `${what}: over the network`, unit: 'kB', value: middle(({ bytes }) => bytes) / 1000 },
    { what: `${what}: largest paint`, unit: 'ms', value: middle(({ paintMs }) => paintMs), below: 2500 },
    { what: `${what}: shift of the layout`, unit: 'share', value: middle(({ shift }) => shift), below: 0.1 },
    { what: `${what}: blocked`, unit: 'ms', value: middle(({ blockedMs }) => blockedMs), below: 200 },
  ];
}

async function loadOnce(browser: TestBrowser, address: string, usable: string): Promise<Load> {
  const { page, context } = browser;
  try {
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.setBypassServiceWorker', { bypass: true });
    await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
    await devtools.send('Network.emulateNetworkConditions', slowNetwork);
    await slowDown(browser, 4);
    const finished: Request[] = [];
    context.on('requestfinished', (request) => {
      if (request.serviceWorker() === null) finished.push(request);
    });
    await page.addInitScript(recordLoad);
    await page.goto(address);
    await page.locator(usable).first().waitFor({ timeout: 60_000 });
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(quietMs);
    const loaded = [...finished];
    const bytes = await bytesOf(loaded);
    const record = await page.evaluate(() => window.loadRecord);
    if (record === undefined) throw new Error(`${address} was not recorded.`);
    return { requests: loaded.length, bytes, ...record };
  } finally {
    await browser.forget();
  }
}

async function bytesOf(requests: readonly Request[]): Promise<number> {
  const sizes = await Promise.all(requests.map((request) => request.sizes()));
  return sizes.reduce(
    (sum, { responseBodySize, responseHeadersSize }) => sum + responseBodySize + responseHeadersSize,
    0,
  );
}

/** Runs in the page: when the largest thing was painted, how far things moved, how long the thread could not answer. */
function recordLoad(): void {
  const record = { paintMs: 0, shift: 0, blockedMs: 0 };
  window.loadRecord = record;
  const watch = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  watch('largest-contentful-paint', ({ startTime }) => {
    record.paintMs = startTime;
  });
  watch('layout-shift', (entry) => {
    record.shift += 'value' in entry ? Number(entry.value) : 0;
  });
  watch('longtask', ({ duration }) => {
    record.blockedMs += Math.max(0, duration - 50);
  });
}
