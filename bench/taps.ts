// SPDX-License-Identifier: MIT

import type { TestBrowser } from '../e2e/support/chromium.ts';
import { check, startSession } from '../e2e/support/pages/check.ts';
import { player } from '../e2e/support/pages/player.ts';
import { routineNames, today } from '../e2e/support/pages/today.ts';
import type { PartResult } from './support/figure.ts';
import { meetSomebody, slowDown } from './support/person.ts';
import type { Site } from './support/site.ts';
import { quantile } from './support/stats.ts';

declare global {
  interface Window {
    tapMs?: number[];
  }
}

/** From a tap to the next frame that answers it, all over the app, at full speed and slowed. */
export async function measureTaps(site: Site): Promise<PartResult> {
  const fast = await tapThrough(site, 1);
  const slow = await tapThrough(site, 4);
  return {
    figures: [
      { what: 'taps', unit: 'count', value: fast.length },
      { what: 'answer to a tap, p50', unit: 'ms', value: quantile(fast, 0.5) },
      { what: 'answer to a tap, p95', unit: 'ms', value: quantile(fast, 0.95), below: 100 },
      { what: 'answer to a tap, slowest', unit: 'ms', value: Math.max(...fast) },
      { what: 'answer to a tap, processor slowed 4 times, p95', unit: 'ms', value: quantile(slow, 0.95) },
      { what: 'answer to a tap, processor slowed 4 times, slowest', unit: 'ms', value: Math.max(...slow) },
    ],
    notes: [
      'Event timing of the browser: from the hardware event to the frame after its work; the browser reports steps of 8 ms, nothing below 16 ms, which counts as 16.',
    ],
  };
}

async function tapThrough(site: Site, rate: number): Promise<readonly number[]> {
  const browser = await meetSomebody(site.address);
  try {
    await browser.page.addInitScript(recordTaps);
    await browser.page.goto(site.address);
    await today.start(browser.page).waitFor();
    await slowDown(browser, rate);
    await tapEverywhere(browser);
    return await browser.page.evaluate(() => window.tapMs ?? []);
  } finally {
    await browser.forget();
  }
}

/** Within one load of the app, so that one list holds all. */
async function tapEverywhere({ page }: TestBrowser): Promise<void> {
  const card = today.checkIn(page);
  for (const name of ['Pain: more', 'Tingling: more', 'Pain: less']) {
    for (let tap = 0; tap < 6; tap += 1) await card.getByRole('button', { name }).click();
  }
  await card.getByRole('button', { name: 'Save check-in' }).click();
  for (const name of routineNames) await today.choose(page, name);
  await today.choose(page, routineNames[0]);
  const tabs = page.getByRole('navigation');
  for (let round = 0; round < 3; round += 1) {
    for (const name of ['Journal', 'Settings', 'Today']) {
      await tabs.getByRole('link', { name, exact: true }).click();
      await page.getByRole('heading', { level: 1 }).waitFor();
    }
  }
  await today.start(page).click();
  for (let box = 0; box < 8; box += 1) {
    const card = page.getByRole('checkbox').nth(box);
    await card.click();
    await card.click();
  }
  await page
    .getByRole('link', { name: 'Leave the check' })
    .or(page.getByRole('button', { name: 'Leave the check' }))
    .click();
  await startSession(page);
  for (let skip = 0; skip < 4; skip += 1) await player.key(page, 'Skip').click();
  for (let pause = 0; pause < 4; pause += 1) {
    await player.key(page, 'Pause').click();
    await player.key(page, 'Go on').click();
    await page.getByRole('button', { name: 'Captions' }).click();
  }
  await player.key(page, 'Stop').click();
  await player.end(page).click();
  await page.getByRole('button', { name: 'Save and finish' }).waitFor();
  await check.title(page).waitFor();
}

/** Runs in the page: the longest event of each interaction; what is too short to be reported counts as 16 ms. */
function recordTaps(): void {
  const taps: number[] = [];
  const seen = new Map<number, number>();
  window.tapMs = taps;
  addEventListener(
    'click',
    (event) => {
      if (event.isTrusted) taps.push(16);
    },
    { capture: true },
  );
  const note = (entry: PerformanceEntry) => {
    const id = 'interactionId' in entry ? Number(entry.interactionId) : 0;
    if (id === 0 || (!entry.name.startsWith('pointer') && entry.name !== 'click')) return;
    const at = seen.get(id) ?? taps.indexOf(16);
    if (at < 0) return;
    seen.set(id, at);
    taps[at] = Math.max(taps[at] ?? 0, entry.duration);
  };
  const options = { type: 'event', durationThreshold: 16, buffered: true };
  new PerformanceObserver((list) => list.getEntries().forEach(note)).observe(options);
}
