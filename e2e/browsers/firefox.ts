// SPDX-License-Identifier: MIT
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import { browsers } from '../../tools/lib/browsers.mjs';
import type { BrowserDriver, Control } from './driver.ts';

export interface FirefoxOptions {
  /** False for a browser with JavaScript switched off. What a test asks of its pages still runs. */
  readonly javaScript?: boolean;
  /** Folder of an earlier run, to start the same person's browser again. */
  readonly profile?: string;
  /** Where files are saved that a page hands over. */
  readonly downloads?: string;
}

/** Firefox, over WebDriver BiDi. */
export async function openFirefox(options: FirefoxOptions = {}): Promise<BrowserDriver> {
  const program = browsers.firefox.find()?.FIREFOX_PATH;
  if (program === undefined) throw new Error(`Firefox is missing. ${browsers.firefox.advice}`);
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'knead-firefox-')));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: program,
    headless: true,
    userDataDir: profile,
    timeout: startMs,
    protocolTimeout: startMs,
    extraPrefsFirefox: preferences(options),
  });
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  page.setDefaultTimeout(startMs);
  return makeDriver(browser, page, async () => {
    if (options.profile === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  });
}

/** Longest that Firefox may take to start or to answer, milliseconds. Test machines are slow at times. */
const startMs = 90_000;

function preferences({ javaScript = true, downloads }: FirefoxOptions): Record<string, string | number | boolean> {
  return {
    'javascript.enabled': javaScript,
    'intl.accept_languages': 'en-GB',
    ...(downloads !== undefined && {
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.useDownloadDir': true,
      'browser.download.always_ask_before_handling_new_types': false,
    }),
  };
}

function makeDriver(browser: Browser, page: Page, tidy: () => Promise<void>): BrowserDriver {
  return {
    async goto(address) {
      await page.goto(address, { waitUntil: 'domcontentloaded' }).catch(forgiveSendingOn);
    },
    async reload() {
      await page.reload({ waitUntil: 'domcontentloaded' }).catch(forgiveSendingOn);
    },
    evaluate: (expression) => page.evaluate(expression),
    async find(role, name) {
      const found = await page.$$(`aria/${name}[role="${role}"]`);
      return found.map(makeControl);
    },
    async choose(option) {
      const list = await page.$('select');
      const value = await list?.evaluate(
        ({ options }, text) => [...options].find((one) => one.text === text)?.value,
        option,
      );
      if (list === null || value === undefined) throw new Error(`There is no "${option}" in the list.`);
      await list.select(value);
    },
    async attach(file) {
      const field = await page.$('input[type=file]');
      if (field === null) throw new Error('There is no field for a file.');
      await field.uploadFile(file);
    },
    async close() {
      if (browser.connected) await browser.close();
      await tidy();
    },
  };
}

function makeControl(handle: ElementHandle): Control {
  return {
    click: () => handle.click(),
    press: (key) => handle.press(key),
    type: (text) => handle.type(text),
  };
}

/** A page that sends the browser on while it loads ends the first navigation; where it leads is what a flow looks at. */
function forgiveSendingOn(error: unknown): void {
  if (!(error instanceof Error) || !/abort|interrupted|NS_BINDING_ABORTED/i.test(error.message)) throw error;
}
