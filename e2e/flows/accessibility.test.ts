// SPDX-License-Identifier: MIT
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstRun } from '../support/pages/welcome.ts';
import { meetPerson } from '../support/person.ts';
import { firstScreens, pages, screens } from '../support/screens.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { makeTestClock } from '../support/testClock.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const meet = () => meetPerson({ clock: makeTestClock({ speed: 20 }), reducedMotion: true });

const widths = [320, 390, 768, 1024, 1440] as const;
const phone = { width: 390, height: 844 };

/** What a scan and a ruler find wrong with the screen as it stands, in words that name the place. */
async function faultsOf(at: Page): Promise<readonly string[]> {
  const faults = [...(await contrastAndNames(at, 'light')), ...(await contrastAndNames(at, 'dark'))];
  for (const width of widths) {
    await at.setViewportSize({ width, height: 900 });
    faults.push(...(await sidewaysAt(at, `${width} px`)));
  }
  await at.setViewportSize(phone);
  for (const percent of [150, 200]) {
    await at.evaluate((size) => document.documentElement.style.setProperty('font-size', `${size}%`), percent);
    faults.push(...(await sidewaysAt(at, `${percent} % text`)));
  }
  await at.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  return [...faults, ...(await smallTargets(at))];
}

async function contrastAndNames(at: Page, colorScheme: 'light' | 'dark'): Promise<readonly string[]> {
  await at.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  const { violations } = await new AxeBuilder({ page: at }).analyze();
  await at.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${colorScheme}: ${id} at ${target.join(' ')}`),
  );
}

async function sidewaysAt(at: Page, where: string): Promise<readonly string[]> {
  const over = await at.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  return over > 0 ? [`scrolls sideways by ${over} px at ${where}`] : [];
}

/** Smallest side of what can be pressed, CSS pixels (`ui.md` 14). Links inside a sentence are as high as their line. */
const targetMin = 48;

async function smallTargets(at: Page): Promise<readonly string[]> {
  return at.evaluate((smallest) => {
    const controls = [...document.querySelectorAll<HTMLElement>('button, a[href], summary, select, [role="slider"]')];
    return controls
      .filter((control) => control.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .filter((control) => control.closest('p, dd, .vh, .skip, .refs') === null)
      .filter((control) => control.closest('[inert]') === null)
      .flatMap((control) => {
        const { width, height } = control.getBoundingClientRect();
        const isSmall = width > 0 && (Math.round(width) < smallest || Math.round(height) < smallest);
        const name = control.getAttribute('aria-label') ?? control.textContent?.trim();
        return isSmall ? [`${Math.round(width)} × ${Math.round(height)} px: "${name}"`] : [];
      });
  }, targetMin);
}

async function titleHasFocus(at: Page): Promise<boolean> {
  return at.evaluate(() => {
    const held = document.activeElement;
    return held?.tagName === 'H1' || held?.closest('dialog') != null;
  });
}

/** Screens whose last step changed something on the screen itself: focus stays where the person pressed. */
const staysWhere = ['player, paused', 'player, eased', 'player, tingling', 'player, unwell', 'player, stopped', 'stop'];
const focusStays = (name: string) =>
  staysWhere.includes(name) || /^(settings|find),|search/.test(name) || name === 'player';

describe('every screen is accessible', () => {
  const all = [
    ...firstScreens.map((screen) => [screen, false] as const),
    ...screens.map((one) => [one, true] as const),
  ];
  it.each(all.map(([screen, isDone]) => [screen.name, screen, isDone] as const))('%s', async (name, screen, isDone) => {
    const { page } = await meet();
    if (isDone) await firstRun(page, server.address);
    else await page.goto(server.address);
    await screen.reach(page);
    if (!focusStays(name)) expect(await titleHasFocus(page)).toBe(true);
    expect(await faultsOf(page)).toEqual([]);
  });

  it.each(pages)('so is the page %s', async (address) => {
    const { page } = await meet();
    await page.setViewportSize(phone);
    await page.goto(server.address + address);
    expect(await faultsOf(page)).toEqual([]);
  });
});
