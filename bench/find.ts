// SPDX-License-Identifier: MIT
import type { Page } from 'playwright-core';
import { find } from '../e2e/support/pages/find.ts';
import type { PartResult } from './support/figure.ts';
import { meetSomebody, slowDown } from './support/person.ts';
import type { Site } from './support/site.ts';
import { median, quantile } from './support/stats.ts';

declare global {
  interface Window {
    markMs?: number[];
  }
}

const opensMax = 7;
const tapsMax = 40;
/** The processor of a slow phone. */
const slowed = 4;

/** How soon the body map can be used on a slowed processor, and from a press on a place until the frame that shows it. */
export async function measureFind(site: Site): Promise<PartResult> {
  const { opens, marks } = await visit(site);
  return {
    figures: [
      {
        what: 'body map, from the tab to its first picture, processor slowed 4 times',
        unit: 'ms',
        value: median(opens),
        below: 1000,
      },
      { what: 'a place by key until it is shown as marked, p50', unit: 'ms', value: quantile(marks, 0.5) },
      { what: 'the same, p95', unit: 'ms', value: quantile(marks, 0.95), below: 50 },
    ],
    notes: [
      'The app has been open before, so its files lie on the device. Each opening comes from Today and ends with the first drawn place.',
      'Marks at full speed, with two places marked already and a path drawn: from the key event to the second frame after it.',
    ],
  };
}

async function visit(site: Site): Promise<{ readonly opens: readonly number[]; readonly marks: readonly number[] }> {
  const browser = await meetSomebody(site.address);
  try {
    const { page } = browser;
    const opens: number[] = [];
    await slowDown(browser, slowed);
    for (let open = 0; open < opensMax; open += 1) {
      await page.goto(site.address);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForTimeout(1500);
      opens.push(await openMap(page));
    }
    await slowDown(browser, 1);
    return { opens, marks: await markPlaces(page) };
  } finally {
    await browser.forget();
  }
}

async function openMap(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const from = performance.now();
    document.querySelector<HTMLElement>('nav a[href="/find/"]')?.click();
    while (document.querySelector('.zone') === null) await new Promise((frame) => requestAnimationFrame(frame));
    return performance.now() - from;
  });
}

async function markPlaces(page: Page): Promise<readonly number[]> {
  await find.mark(
    page,
    'left thumb and index finger',
    'Left hand: thumb, palm side',
    'Left hand: index finger, palm side',
  );
  await page
    .getByRole('group', { name: /^Body, front/ })
    .getByRole('button', { name: /^Left hand: thumb, palm/ })
    .focus();
  await page.keyboard.press('Enter');
  await page
    .getByRole('group', { name: /palm of the hand/ })
    .getByRole('button', { name: 'Left hand: thumb mound' })
    .focus();
  await page.evaluate(recordMarks);
  for (let tap = 0; tap < tapsMax; tap += 1) await page.keyboard.press('Enter');
  await page.waitForTimeout(200);
  return page.evaluate(() => window.markMs ?? []);
}

/** Runs in the page. */
function recordMarks(): void {
  const times: number[] = [];
  window.markMs = times;
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      requestAnimationFrame(() => requestAnimationFrame((at) => times.push(at - timeStamp)));
    },
    { capture: true },
  );
}
