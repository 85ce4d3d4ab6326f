// SPDX-License-Identifier: MIT
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';

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
}

/** One person's browser: a profile folder of its own, because the on-device database is slow in incognito. */
export interface TestBrowser {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly profile: string;
  /** Sentences the page wrote as errors, and errors nobody caught. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
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

export async function openBrowser(options: BrowserOptions = {}): Promise<TestBrowser> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'knead-e2e-')));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: flags,
    headless: true,
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    viewport: SIZES[options.size ?? 'phone'],
    colorScheme: options.dark === true ? 'dark' : 'light',
    reducedMotion: options.reducedMotion === true ? 'reduce' : 'no-preference',
    hasTouch: options.size !== 'desktop',
  });
  const page = context.pages()[0] ?? (await context.newPage());
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  const close = () => context.close();
  return {
    context,
    page,
    profile,
    complaints,
    close,
    async forget() {
      await close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}
