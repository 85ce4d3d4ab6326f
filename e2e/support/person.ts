// SPDX-License-Identifier: MIT
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { type BrowserOptions, openBrowser, type TestBrowser } from './chromium.ts';
import { recordMoments } from './record.ts';

const failures = resolve(import.meta.dirname, '../../.cache/e2e');

/** A browser for one test: it is closed and forgotten at its end, and pictured when the test failed. */
export async function meetPerson(options: BrowserOptions = {}): Promise<TestBrowser> {
  const browser = await openBrowser(options);
  await browser.context.addInitScript(recordMoments);
  onTestFinished(async ({ task }) => {
    if (task.result?.state === 'fail') await pictureAll(browser, task.name);
    await browser.forget();
  });
  return browser;
}

/** Starts the browser of the same person again, as after a kill or on another day. */
export async function meetAgain(person: TestBrowser, options: BrowserOptions = {}): Promise<TestBrowser> {
  await person.close();
  return meetPerson({ ...options, profile: person.profile });
}

async function pictureAll({ context }: TestBrowser, test: string): Promise<void> {
  await mkdir(failures, { recursive: true });
  const name = test.replaceAll(/\W+/g, '-').slice(0, 80);
  for (const [index, page] of context.pages().entries()) await picture(page, `${name}-${index}.png`);
}

async function picture(page: Page, file: string): Promise<void> {
  // A page that is gone has nothing to show; the failure itself is what matters.
  await page.screenshot({ path: resolve(failures, file), timeout: 5000 }).catch(() => undefined);
}
