// SPDX-License-Identifier: MIT
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { activate, controlsOf } from '../support/controls.ts';
import { firstRun } from '../support/pages/welcome.ts';
import { meetPerson } from '../support/person.ts';
import { backToToday, firstScreens, pages, type Screen, screens, startAfresh } from '../support/screens.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { makeTestClock } from '../support/testClock.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

/** On a phone: what only desktops show has nothing to press. */
async function meet(): Promise<Page> {
  const { page } = await meetPerson({ clock: makeTestClock({ speed: 6 }) });
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset.printed = 'yes';
    };
  });
  return page;
}

/**
 * Names of the controls that did nothing. Each is tried where none before it has led away; one that is in `proven` already
 * is the same on every page, and is tried once.
 */
async function deadControls(page: Page, reach: () => Promise<void>, proven = new Set<string>()) {
  await reach();
  await settle(page);
  const all = await controlsOf(page);
  expect(all.length).toBeGreaterThan(0);
  const controls = all.filter(({ name }) => !proven.has(name));
  const names = JSON.stringify(all);
  const dead: string[] = [];
  for (const [index, control] of controls.entries()) {
    const twins = all.filter(({ name }) => name === control.name);
    // By name, not by place: one that was pressed before may have gone for good.
    const now = (await controlsOf(page)).filter(({ name }) => name === control.name)[twins.indexOf(control)];
    if (now === undefined) continue;
    if (await activate(page, now)) proven.add(control.name);
    else dead.push(control.name);
    await settle(page);
    const isThere = JSON.stringify(await controlsOf(page).catch(() => [])) === names;
    if (!isThere && index + 1 < controls.length) {
      await reach();
      await settle(page);
    }
  }
  return dead;
}

/** A sheet may still be opening: what answers first can be the announcement. */
function settle(page: Page): Promise<void> {
  return page.waitForTimeout(200);
}

function reacher(page: Page, screen: Screen, isFirstRunDone: boolean): () => Promise<void> {
  let isFresh = true;
  return async () => {
    if (!isFirstRunDone) await startAfresh(page, server.address);
    else if (isFresh) await firstRun(page, server.address);
    else await backToToday(page, server.address);
    isFresh = false;
    await screen.reach(page);
  };
}

describe('no control is dead', () => {
  const all = [
    ...firstScreens.map((screen) => [screen, false] as const),
    ...screens.map((one) => [one, true] as const),
  ];
  it.each(all.map(([screen, isDone]) => [screen.name, screen, isDone] as const))(
    'on %s',
    async (_, screen, isDone) => {
      const page = await meet();
      expect(await deadControls(page, reacher(page, screen, isDone))).toEqual([]);
    },
    120_000,
  );

  const proven = new Set<string>();
  it.each(pages)('on the page %s', async (address) => {
    const page = await meet();
    const open = async () => {
      await page.goto(server.address + address);
      await page.getByRole('heading', { level: 1 }).waitFor();
    };
    expect(await deadControls(page, open, proven)).toEqual([]);
  });

  it('in the bar of tabs', async () => {
    const page = await meet();
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
