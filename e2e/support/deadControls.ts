// SPDX-License-Identifier: MIT
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { activate, controlsOf } from './controls.ts';
import { firstRun } from './pages/welcome.ts';
import { meetPerson } from './person.ts';
import { backToToday, type Screen } from './screens.ts';
import { makeTestClock } from './testClock.ts';

/** On a phone: what only desktops show has nothing to press. */
export async function meetOnPhone(): Promise<Page> {
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
export async function deadControls(page: Page, reach: () => Promise<void>, proven = new Set<string>()) {
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

/** Tries screens that are reached from a device on which the first run is done, each with a person of its own. */
export function tryScreens(screens: readonly Screen[], addressOf: () => string): void {
  it.each(screens.map((screen) => [screen.name, screen] as const))(
    'on %s',
    async (_, screen) => {
      const page = await meetOnPhone();
      let isFresh = true;
      const reach = async () => {
        if (isFresh) await firstRun(page, addressOf());
        else await backToToday(page, addressOf());
        isFresh = false;
        await screen.reach(page);
      };
      expect(await deadControls(page, reach)).toEqual([]);
    },
    120_000,
  );
}
