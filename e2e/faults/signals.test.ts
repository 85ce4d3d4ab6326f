// SPDX-License-Identifier: MIT
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, type TestBrowser } from '../support/chromium.ts';
import { type HarnessSite, startHarnessSite } from './harnessSite.ts';

let site: HarnessSite;
let browser: TestBrowser;
let page: Page;

beforeAll(async () => {
  site = await startHarnessSite();
  browser = await openBrowser();
  page = browser.page;
  await page.goto(site.freshAddress());
  await page.waitForFunction(() => window.harness !== undefined);
});
afterAll(async () => {
  await browser.forget();
  await site.stop();
});

describe('timers in a worker', () => {
  it('beat without drift under the strict policy', async () => {
    const period = 50;
    const beats = await page.evaluate((every) => window.harness.beats(every, 40), period);
    // The worker starts a little after the clock was asked, and a loaded machine may drop beats: the grid counts.
    const phases = beats.map((at) => at - (beats[0] ?? 0)).map((at) => at - Math.round(at / period) * period);
    const off = phases.map(Math.abs).sort((a, b) => a - b)[Math.floor(phases.length / 2)] ?? period;
    expect(off).toBeLessThan(15);
    expect(browser.complaints).toEqual([]);
  });

  it('wait for a busy page and do not come in a burst afterwards', async () => {
    const beats = await page.evaluate(async () => {
      const heard = window.harness.beats(20, 10);
      const end = performance.now() + 500;
      while (performance.now() < end);
      return heard;
    });
    const gaps = beats.slice(1).map((at, index) => at - (beats[index] ?? 0));
    expect(beats[0]).toBeGreaterThanOrEqual(500);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(10);
  });
});

describe('chimes', () => {
  it('sound at their very sample, in the middle, below the voice', async () => {
    const when = 0.5;
    const [left, right] = await page.evaluate((at) => window.harness.render('new-point', at), when);
    expect(left?.first).toBeGreaterThanOrEqual(when);
    expect(left?.first).toBeLessThan(when + 0.002);
    expect(left?.peak).toBeCloseTo(right?.peak ?? 0, 5);
    expect(left?.peak).toBeGreaterThan(0.05);
    // Two notes of −12 dB ring together at most, in the middle of both ears.
    expect(left?.peak).toBeLessThan(0.6);
  });

  it('go from the old side to the new', async () => {
    const [left, right] = await page.evaluate(() => window.harness.render('change-to-left', 0));
    expect(right?.first).toBeLessThan(0.01);
    expect(left?.first).toBeGreaterThan(0.17);
  });

  it('are silent for a safety stop', async () => {
    const ears = await page.evaluate(() => window.harness.render('safety-stop', 0));
    expect(ears.map(({ peak }) => peak)).toEqual([0, 0]);
  });
});
