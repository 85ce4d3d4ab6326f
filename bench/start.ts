// SPDX-License-Identifier: MIT
import { openBrowser } from '../e2e/support/chromium.ts';
import type { PartResult } from './support/figure.ts';
import { meetSomebody, slowDown } from './support/person.ts';
import type { Site } from './support/site.ts';
import { median } from './support/stats.ts';

declare global {
  interface Window {
    /** When the element came into the page. */
    drawnAtMs?: number;
    /** The frame after that. */
    usableAtMs?: number;
  }
}

/** Cold starts without a network: the server is gone, and each start is a new browser on the same profile. */
export async function measureStart(site: Site, runs: number): Promise<PartResult> {
  const somebody = await meetSomebody(site.address);
  await somebody.close();
  await site.stop();
  const start = (path: string, rate: number) => startOnce({ profile: somebody.profile, site, path, rate });
  const slow: number[] = [];
  const page: number[] = [];
  const full: number[] = [];
  try {
    for (let run = 0; run < runs; run += 1) {
      slow.push(await start('/', 4));
      page.push(await start('/about/', 4));
      full.push(await start('/', 1));
    }
  } finally {
    await site.start();
    await somebody.forget();
  }
  const what = 'cold offline start to a usable Today';
  return {
    figures: [
      { what: `${what}, processor slowed 4 times`, unit: 'ms', value: median(slow), below: 1000 },
      { what: `${what}, slowest of ${runs}`, unit: 'ms', value: Math.max(...slow) },
      { what: `${what}, full speed`, unit: 'ms', value: median(full) },
      { what: 'the same start of a plain reading page, slowed 4 times', unit: 'ms', value: median(page) },
      { what: 'Today against that page', unit: 'times', value: median(slow) / median(page) },
    ],
    notes: [
      `Median of ${runs} new browsers on one profile with the server closed; from navigation start to the frame after "Start" is there.`,
      'Chromium slows the page’s thread only: service worker and database worker run at full speed.',
    ],
  };
}

interface OneStart {
  readonly profile: string;
  readonly site: Site;
  readonly path: string;
  readonly rate: number;
}

async function startOnce({ profile, site, path, rate }: OneStart): Promise<number> {
  const browser = await openBrowser({ profile });
  try {
    await slowDown(browser, rate);
    await browser.page.addInitScript(noteUsable, path === '/' ? '.hero .btn.go' : 'main h1');
    await browser.page.goto(site.address + path);
    const handle = await browser.page.waitForFunction(() => window.usableAtMs);
    return (await handle.jsonValue()) ?? Number.NaN;
  } finally {
    await browser.close();
  }
}

/** Runs in the page: notes the frame after an element came. */
export function noteUsable(selector: string): void {
  const look = () => {
    if (document.querySelector(selector) === null) return;
    observer.disconnect();
    window.drawnAtMs = performance.now();
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        window.usableAtMs = performance.now();
      }),
    );
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { subtree: true, childList: true });
}
