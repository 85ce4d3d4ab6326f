// SPDX-License-Identifier: MIT
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deadControls, meetOnPhone } from '../support/deadControls.ts';
import { firstRun } from '../support/pages/welcome.ts';
import { pages } from '../support/screens.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

describe('no control of a page is dead', () => {
  const proven = new Set<string>();
  it.each(pages)('on the page %s', async (address) => {
    const { page } = await meetOnPhone();
    const open = async () => {
      await page.goto(server.address + address);
      await page.getByRole('heading', { level: 1 }).waitFor();
      return page;
    };
    expect(await deadControls(open, proven)).toEqual([]);
  });

  it('in the bar of tabs', async () => {
    const { page } = await meetOnPhone();
    await firstRun(page, server.address);
    for (const [name, path] of tabs) {
      await page.getByRole('navigation').getByRole('link', { name }).click();
      await page.waitForURL(server.address + path);
      await page.getByRole('heading', { level: 1 }).waitFor();
    }
  });
});

const tabs = [
  ['Journal', '/journal/'],
  ['Settings', '/settings/'],
  ['Today', '/'],
  ['Read', '/techniques/'],
  ['Help', '/help/'],
] as const;
