// SPDX-License-Identifier: MIT
import { openBrowser, type TestBrowser } from '../../e2e/support/chromium.ts';
import { firstRun } from '../../e2e/support/pages/welcome.ts';

/** A browser of somebody who has done the first run, with the whole app kept for offline use. */
export async function meetSomebody(address: string): Promise<TestBrowser> {
  const browser = await openBrowser({ size: 'phone' });
  await firstRun(browser.page, address);
  await browser.page.goto(`${address}/settings/`);
  await browser.page.getByText('Ready offline.').waitFor({ timeout: 60_000 });
  return browser;
}

/** Slows the page's own thread; workers keep their speed, and there is no way to slow them too. */
export async function slowDown({ context, page }: TestBrowser, rate: number): Promise<void> {
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate });
}
