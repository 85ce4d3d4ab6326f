// SPDX-License-Identifier: MIT
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { TestBrowser } from './chromium.ts';
import { activate, controlsOf } from './controls.ts';
import { firstRun } from './pages/welcome.ts';
import { meetPerson } from './person.ts';
import { backToToday, type Screen } from './screens.ts';
import { makeTestClock } from './testClock.ts';

/** On a phone: what only desktops show has nothing to press. */
export async function meetOnPhone(): Promise<TestBrowser> {
  const person = await meetPerson({ clock: makeTestClock({ speed: 6 }) });
  await person.page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset.printed = 'yes';
    };
  });
  return person;
}

/** Meets another person at each call, for screens on which a try leaves something behind that lasts. */
export function makeMeeting(): () => Promise<Page> {
  let person: TestBrowser | undefined;
  return async () => {
    await person?.forget();
    person = await meetOnPhone();
    return person.page;
  };
}

/**
 * Names of the controls that did nothing. Each is tried where none before it has led away; a kind that is in `proven` already
 * is the same on every page, and is tried once. That every address exists is proven by the check `addresses`.
 */
export async function deadControls(reach: () => Promise<Page>, proven = new Set<string>()) {
  let page = await reach();
  await settle(page);
  const all = await controlsOf(page);
  expect(all.length).toBeGreaterThan(0);
  const names = JSON.stringify(all);
  const dead: string[] = [];
  for (const [index, control] of all.entries()) {
    if (proven.has(control.kind)) continue;
    const twins = all.filter(({ name }) => name === control.name);
    // By name, not by place: one that was pressed before may have gone for good.
    const now = (await controlsOf(page)).filter(({ name }) => name === control.name)[twins.indexOf(control)];
    if (now === undefined) continue;
    if (await activate(page, now)) proven.add(control.kind);
    else dead.push(control.name);
    await settle(page);
    const isThere = JSON.stringify(await controlsOf(page).catch(() => [])) === names;
    if (!isThere && index + 1 < all.length) {
      page = await reach();
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
      const meet = makeMeeting();
      let known: Page | undefined;
      const reach = async () => {
        const page = known ?? (await meet());
        if (known === undefined) await firstRun(page, addressOf());
        else await backToToday(page, addressOf());
        if (screen.leavesMark !== true) known = page;
        await screen.reach(page);
        return page;
      };
      expect(await deadControls(reach)).toEqual([]);
    },
    120_000,
  );
}
