// SPDX-License-Identifier: MIT
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { setTestClock, type TestClock } from './testClock.ts';

/** Sizes at which every flow runs. */
export const SIZES = {
  phone: { width: 390, height: 844 },
  desktop: { width: 1440, height: 900 },
} as const;
export type SizeName = keyof typeof SIZES;

export interface BrowserOptions {
  readonly size?: SizeName;
  /** Folder of an earlier run, to start the same person's browser again. */
  readonly profile?: string;
  readonly dark?: boolean;
  readonly reducedMotion?: boolean;
  /** False for a browser with JavaScript switched off. */
  readonly javaScript?: boolean;
  /** True for graphics by software; without it there is no WebGL. */
  readonly webgl?: boolean;
  /** Time as the pages are told it. Without it they see real time. */
  readonly clock?: TestClock;
}

/** One person's browser: a profile folder of its own, because the on-device database is slow in incognito. */
export interface TestBrowser {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly profile: string;
  /** Sentences the page wrote as errors, and errors nobody caught. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
  /** Ends it without warning, as an empty battery does. */
  kill(): Promise<void>;
  /** Closes it and deletes its profile. */
  forget(): Promise<void>;
}

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--autoplay-policy=no-user-gesture-required',
];

const webglFlags = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'];

export async function openBrowser(options: BrowserOptions = {}): Promise<TestBrowser> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'knead-e2e-')));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: [...flags, ...(options.webgl === true ? webglFlags : ['--disable-3d-apis'])],
    headless: true,
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    viewport: SIZES[options.size ?? 'phone'],
    colorScheme: options.dark === true ? 'dark' : 'light',
    reducedMotion: options.reducedMotion === true ? 'reduce' : 'no-preference',
    hasTouch: options.size !== 'desktop',
    javaScriptEnabled: options.javaScript ?? true,
    acceptDownloads: true,
  });
  context.setDefaultTimeout(stepMs);
  if (options.clock !== undefined) await context.addInitScript(setTestClock, options.clock);
  const page = context.pages()[0] ?? (await context.newPage());
  const complaints: string[] = [];
  for (const each of [page]) hear(each, complaints);
  context.on('page', (opened) => hear(opened, complaints));
  let isOpen = true;
  context.on('close', () => {
    isOpen = false;
  });
  const close = async (): Promise<void> => {
    if (isOpen) await context.close();
  };
  return {
    context,
    page,
    profile,
    complaints,
    close,
    async kill() {
      const closed = new Promise((done) => context.once('close', done));
      const session = await context.newCDPSession(page);
      // The browser is gone before it can answer.
      void session.send('Browser.crash').catch(() => undefined);
      await closed;
    },
    async forget() {
      await close();
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** Longest that one step of a flow may take, milliseconds. Far more than it should: test machines are slow at times. */
const stepMs = 15_000;

function hear(page: Page, complaints: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
}
