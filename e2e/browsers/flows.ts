// SPDX-License-Identifier: MIT
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { changesOf, type Moment, recordMoments } from '../support/record.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { makeTestClock, setTestClock } from '../support/testClock.ts';
import type { BrowserDriver } from './driver.ts';
import { firstRun, setPain, skipTo, startSession, stopTitle, tellOfChestPain } from './steps.ts';
import { makeVisitor, type Visitor } from './visitor.ts';

const routine = 'Hands & wrists';
const firstCue = 'We begin. Start softly. You can stop at any time.';
const lastCue = 'Nicely done. Rest for a moment.';
const speed = 60;
const wholeSessionMs = 90_000;

/** One page of each kind, read by somebody who has never opened the app. */
const readingPages = [
  ['/techniques/palm-pads/', 'Palm pads'],
  ['/areas/upper-back/', 'Upper back'],
  ['/nerve-pain/', 'What nerve pain feels like'],
  ['/when-to-get-help/', 'When to get help'],
  ['/how-we-grade/', 'How we grade'],
  ['/help/', 'Help'],
] as const;

/** What differs between browsers that all keep the promises below. */
export interface BrowserKind {
  /** `downloads` is the folder for files that a page hands over. */
  open(downloads: string): Promise<BrowserDriver>;
  /** What Today says of where entries are kept; undefined where there is nothing to say. */
  readonly storageNotice: string | undefined;
}

/** The core flows, the same in every browser. Each has a server at an address of its own: to the browser, a new site. */
export function proveFlows({ open, storageNotice }: BrowserKind): void {
  let downloads: string;
  let browser: BrowserDriver;
  let server: TestServer;
  let visitor: Visitor;

  beforeAll(async () => {
    downloads = await mkdtemp(join(tmpdir(), 'knead-downloads-'));
    browser = await open(downloads);
    visitor = makeVisitor(browser);
  });
  afterAll(async () => {
    await browser?.close();
    await rm(downloads, { recursive: true, force: true });
  });
  beforeEach(async () => {
    server = await startServer();
  });
  afterEach(() => server.stop());

  it('leads through the first run to Today, which says where entries are kept', async () => {
    await firstRun(visitor, server.address);
    await visitor.arrivesAt('/');
    expect(await visitor.has('button', 'Start 10 minutes')).toBe(true);
    const shown = await visitor.text();
    if (storageNotice === undefined) expect(shown).not.toMatch(/less safely|keeps nothing/);
    else expect(shown).toContain(storageNotice);
    await browser.reload();
    await visitor.control('button', 'Start 10 minutes');
  });

  it('stops at a red flag, and stays there until the person has been seen', async () => {
    await firstRun(visitor, server.address);
    await tellOfChestPain(visitor);
    await visitor.arrivesAt('/stop/emergency/');
    await visitor.sees('Call 112 now');
    await browser.reload();
    await visitor.sees(stopTitle);
    for (const address of ['/', '/session/', '/journal/', '/techniques/palm-pads/']) {
      await browser.goto(server.address + address);
      await visitor.arrivesAt('/stop/emergency/');
      await visitor.sees(stopTitle);
    }
    await visitor.press('I have been seen', 'link');
    await visitor.press('Yes, and gentle massage is fine');
    await visitor.control('heading', 'The stop is lifted');
    await visitor.press('Back to Today');
    await visitor.control('button', 'Start 10 minutes');
  });

  it('shows the pages to read, each under its heading', async () => {
    for (const [path, heading] of readingPages) {
      await browser.goto(server.address + path);
      await visitor.control('heading', heading);
    }
  });

  it('leads a session of three minutes to its end, asks how it is, and shows it in the journal', async () => {
    await firstRun(visitor, server.address);
    await leadSession(visitor);
    const moments = await visitor.evaluate(() => window.seenMoments ?? []);
    const captions = changesOf(moments, 'caption');
    expect(captions[0]).toBe(firstCue);
    expect(captions.filter((caption) => caption.startsWith('Next: ')).length).toBeGreaterThanOrEqual(2);
    expect(captions).toContain(lastCue);
    // Everything that is shown is said: here by the screen reader, as this person chose captions.
    expect(captions.filter((caption) => !changesOf(moments, 'polite').includes(caption))).toEqual([]);
    expect(secondsLed(moments)).toBeGreaterThanOrEqual(179);
    expect(secondsLed(moments)).toBeLessThanOrEqual(182);

    await setPain(visitor, 1);
    await visitor.press('Save and finish');
    await visitor.sees('One session so far. A few in a week is plenty.');
    await visitor.press('Journal', 'link');
    await seesSession(visitor);
    await browser.reload();
    await seesSession(visitor);
  });

  it('offers after a reload to go on with a session, and goes on at that place', async () => {
    await firstRun(visitor, server.address);
    await startSession(visitor, 'Start 10 minutes');
    const title = await skipTo(visitor, /^Point 2 /);
    await visitor.sees('Get into place');
    await browser.reload();
    await visitor.sees('Go on at point ');
    await visitor.arrivesAt('/');
    await visitor.press('Go on');
    await visitor.sees('Paused. Take your time.');
    await visitor.press('Go on');
    await visitor.control('button', 'Pause');
    expect(await visitor.titleAfter('')).toBe(title);
  });

  it('hands everything out as a file, forgets it, and takes it in again', async () => {
    await firstRun(visitor, server.address);
    await startSession(visitor, 'Just 3 minutes');
    await skipTo(visitor, /^Point 1 /);
    await visitor.press('Stop');
    await visitor.press('End the session');
    await visitor.sees('Good to listen to yourself. How is it now?');
    await setPain(visitor, 1);
    await visitor.press('Save and finish');
    await visitor.press('Settings', 'link');
    const file = await saveCopy(visitor, downloads);

    await visitor.press('Delete everything');
    await (await visitor.control('textbox', 'Type “delete” to go on')).type('delete');
    await visitor.press('Delete everything now');
    await visitor.sees('Ten quiet minutes for sore, tingly places');
    await firstRun(visitor, server.address);
    await visitor.press('Journal', 'link');
    await visitor.sees('Your line starts with one entry.');

    await visitor.press('Settings', 'link');
    await visitor.sees('Read a copy in');
    await browser.attach(file);
    await visitor.sees('What this file brings');
    await visitor.press('Take in');
    await visitor.sees('Copies you took in');
    await visitor.press('Journal', 'link');
    await seesSession(visitor);
  });

  it('works on after the network is gone', async () => {
    await firstRun(visitor, server.address);
    await seesReadyOffline(visitor);
    expect(await visitor.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
    await server.stop();
    await browser.reload();
    await visitor.sees('Ready offline.');
    await worksAt(visitor, server.address);
  });
}

export async function seesReadyOffline(visitor: Visitor): Promise<void> {
  await visitor.press('Settings', 'link');
  await visitor.sees('Ready offline. Everything works without a network.');
}

/** Today, a page and the answer to an unknown address. */
export async function worksAt(visitor: Visitor, address: string): Promise<void> {
  await visitor.browser.goto(`${address}/`);
  await visitor.control('button', 'Start 10 minutes');
  await visitor.browser.goto(`${address}/techniques/palm-pads/`);
  await visitor.control('heading', 'Palm pads');
  await visitor.browser.goto(`${address}/nowhere/`);
  await visitor.control('heading', 'This page is not here');
}

/** From Today to the rating. Time runs fast from just before the start, because not every driver can set it earlier. */
async function leadSession(visitor: Visitor): Promise<void> {
  await visitor.evaluate(setTestClock, makeTestClock({ speed, at: new Date().toISOString() }));
  await visitor.evaluate(recordMoments);
  await startSession(visitor, 'Just 3 minutes');
  const done = 'Nicely done. How is it now?';
  await visitor.until('the end', async () => (await visitor.has('heading', done)) || undefined, wholeSessionMs);
}

/** From the first cue to the last, by the clock of the page. */
function secondsLed(moments: readonly Moment[]): number {
  const begun = moments.find(({ caption }) => caption === firstCue);
  const ended = moments.find(({ caption }) => caption === lastCue);
  return ((ended?.atMs ?? 0) - (begun?.atMs ?? 0)) / 1000;
}

async function seesSession(visitor: Visitor): Promise<void> {
  await visitor.sees(routine);
  await visitor.sees('2 before, 1 after');
}

/** Presses "Save a copy" and gives the path of the file that came. */
async function saveCopy(visitor: Visitor, downloads: string): Promise<string> {
  await visitor.press('Save a copy All entries as one file.');
  const file = await visitor.until('the saved file', async () => {
    const name = (await readdir(downloads)).find((each) => /^knead-.*\.json$/.test(each));
    return name === undefined ? undefined : join(downloads, name);
  });
  await visitor.until('the whole file', async () => (JSON.parse(await readFile(file, 'utf8')) ? true : undefined));
  return file;
}
