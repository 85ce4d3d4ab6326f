// SPDX-License-Identifier: MIT
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Readable } from 'node:stream';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Figure } from '../support/figure.ts';
import { meetSomebody } from '../support/person.ts';
import type { Site } from '../support/site.ts';
import { median } from '../support/stats.ts';
import { type CueRecord, recordCues } from './recorder.ts';

export interface HiddenResult {
  /** Undefined when this machine has no way to hide a page. */
  readonly record: CueRecord | undefined;
  readonly figures: readonly Figure[];
  readonly notes: readonly string[];
}

/** No flag here switches off what browsers do to hidden pages, as those of test libraries do. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const cannot = (why: string): HiddenResult => ({
  record: undefined,
  figures: [],
  notes: [`Hidden: not measured. ${why}`],
});

/** A session in a window that is minimised as soon as it runs, or behind another tab where nothing can minimise it. */
export async function watchHidden(site: Site, watchMs: number): Promise<HiddenResult> {
  const display = await openDisplay();
  if (display === undefined) return cannot('There is no Xvfb on this machine.');
  // The driver of the flows keeps pages awake for itself, so it only prepares the profile; another one leads here.
  const somebody = await meetSomebody(site.address);
  await somebody.close();
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    headless: false,
    ignoreDefaultArgs: true,
    pipe: true,
    defaultViewport: null,
    args: [...flags, '--remote-debugging-pipe', `--user-data-dir=${somebody.profile}`, 'about:blank'],
    env: { ...process.env, DISPLAY: display.name },
  });
  try {
    return await watchIn(browser, site, watchMs);
  } finally {
    await browser.close();
    await somebody.forget();
    display.close();
  }
}

async function watchIn(browser: Browser, site: Site, watchMs: number): Promise<HiddenResult> {
  const [idle] = await browser.pages();
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(recordCues, undefined);
  await page.goto(site.address);
  await startSession(page);
  const how = await hide(browser, page);
  if (how === undefined) return cannot('The page stayed visible, minimised and behind another tab.');
  await new Promise((done) => setTimeout(done, watchMs));
  const isHidden = await page.evaluate(() => document.visibilityState === 'hidden');
  const record = await page.evaluate(() => window.cueRecord);
  if (!isHidden || record === undefined) return cannot('The page came into view in between.');
  const slowed = idle === undefined ? Number.NaN : await timersOf(idle);
  return {
    record,
    figures: [{ what: 'hidden: a 100 ms timer of an idle hidden page beside it', unit: 'ms', value: slowed }],
    notes: [`Hidden: ${how}; visibilityState was "hidden" from right after the start to the end.`],
  };
}

async function startSession(page: Page): Promise<void> {
  await (await page.waitForSelector('.hero .btn.go'))?.click();
  const dial = await page.waitForSelector('[role=slider]');
  await dial?.focus();
  await page.keyboard.press('Home');
  for (let step = 0; step < 2; step += 1) await page.keyboard.press('ArrowRight');
  await (await page.waitForSelector('.sticky .btn.go'))?.click();
  await page.waitForSelector('[role=timer], .push .btn.go');
  await (await page.$('.push .btn.go'))?.click();
  await page.waitForSelector('[role=timer]');
}

/** How the page was hidden; undefined when it could not be. */
async function hide(browser: Browser, page: Page): Promise<string | undefined> {
  const devtools = await page.createCDPSession();
  const { windowId } = await devtools.send('Browser.getWindowForTarget');
  await devtools.send('Browser.setWindowBounds', { windowId, bounds: { windowState: 'minimized' } });
  if (await comesTrue(page)) return 'its window minimised under Xvfb';
  const other = await browser.newPage();
  await other.bringToFront();
  return (await comesTrue(page)) ? 'behind another tab under Xvfb, which has no window manager to minimise' : undefined;
}

async function comesTrue(page: Page): Promise<boolean> {
  for (let tries = 0; tries < 15; tries += 1) {
    if (await page.evaluate(() => document.visibilityState === 'hidden')) return true;
    await new Promise((done) => setTimeout(done, 100));
  }
  return false;
}

/** How long timers of 100 ms take in a page: shows that this browser does slow hidden pages. */
async function timersOf(page: Page): Promise<number> {
  const waits = await page.evaluate(async () => {
    const took: number[] = [];
    for (let count = 0; count < 8; count += 1) {
      const begun = performance.now();
      await new Promise((done) => setTimeout(done, 100));
      took.push(performance.now() - begun);
    }
    return took;
  });
  return median(waits);
}

interface Display {
  readonly name: string;
  close(): void;
}

/** A screen in memory, with a window manager where there is one: without it no window can be minimised. */
async function openDisplay(): Promise<Display | undefined> {
  if (!isOnPath('Xvfb')) return undefined;
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const name = `:${await firstLine(server)}`;
  const env = { ...process.env, DISPLAY: name };
  const manager = isOnPath('openbox') ? spawn('openbox', [], { env, stdio: 'ignore' }) : undefined;
  await new Promise((done) => setTimeout(done, 1000));
  return {
    name,
    close() {
      manager?.kill();
      server.kill();
    },
  };
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    const pipe = child.stdio[3];
    if (pipe instanceof Readable) pipe.once('data', (chunk: Buffer) => done(chunk.toString().trim()));
    child.once('exit', (code) => fail(new Error(`Xvfb ended with ${code}`)));
  });
}

function isOnPath(name: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));
}
