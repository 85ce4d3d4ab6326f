// SPDX-License-Identifier: MIT
import type { Page } from 'playwright-core';
import { after } from './pages/after.ts';
import { check, startSession } from './pages/check.ts';
import { find } from './pages/find.ts';
import { journal } from './pages/journal.ts';
import { player } from './pages/player.ts';
import { settings } from './pages/settings.ts';
import { stop, tellOfChestPain } from './pages/stop.ts';
import { today } from './pages/today.ts';
import { answerGroups, welcome } from './pages/welcome.ts';

/** A state of the app that can be reached from a device on which the first run is done. */
export interface Screen {
  readonly name: string;
  readonly reach: (page: Page) => Promise<void>;
  /** Whether a try can leave behind what keeps the screen from being reached again on the same device. */
  readonly leavesMark?: true;
}

async function work(page: Page): Promise<void> {
  await startSession(page);
  await player.skipTo(page, /^Point 1 /);
  await page.getByText('Get into place').waitFor({ state: 'detached', timeout: 20_000 });
}

async function rate(page: Page): Promise<void> {
  await work(page);
  await player.key(page, 'Stop').click();
  await player.end(page).click();
  await after.early(page).waitFor();
}

const pick = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click();

export const screens: readonly Screen[] = [
  { name: 'today', reach: (page) => today.start(page).waitFor() },
  {
    name: 'today, choosing',
    async reach(page) {
      await today.change(page).click();
      await page.getByRole('dialog').getByRole('button').first().waitFor();
    },
  },
  {
    name: 'check',
    async reach(page) {
      await today.start(page).click();
      await check.pain(page).waitFor();
    },
  },
  {
    name: 'check, a question',
    async reach(page) {
      await today.start(page).click();
      await page.getByLabel(/headache or neck pain unlike any before/i).check();
      await check.goOn(page).click();
      await check.answer(page, 'Not sure').waitFor();
    },
  },
  {
    name: 'check, something gentler',
    async reach(page) {
      await today.start(page).click();
      await check.setPain(page, 8);
      await check.none(page).click();
      await check.answer(page, 'No').click();
      await page.getByRole('heading', { name: 'Today, something gentler' }).waitFor();
    },
  },
  {
    name: 'check, nothing stops you',
    async reach(page) {
      await today.door(page).click();
      await check.pass(page);
      await page.getByRole('heading', { name: 'Nothing you ticked stops you today' }).waitFor();
    },
  },
  { name: 'player', reach: work },
  {
    name: 'player, paused',
    async reach(page) {
      await work(page);
      await player.key(page, 'Pause').click();
      await player.paused(page);
    },
  },
  {
    name: 'player, stopped',
    async reach(page) {
      await work(page);
      await player.key(page, 'Stop').click();
      await player.end(page).waitFor();
    },
  },
  {
    name: 'player, keys',
    async reach(page) {
      await startSession(page);
      await page.getByRole('button', { name: 'Keys and taps' }).click();
      await player.map(page).waitFor();
    },
  },
  { name: 'after', reach: rate },
  {
    name: 'today, cut off',
    async reach(page) {
      await work(page);
      await page.reload();
      await today.resumePlate(page).waitFor();
    },
  },
  {
    name: 'journal, empty',
    async reach(page) {
      await journal.open(page);
      await page.getByText('Your line starts with one entry.').waitFor();
    },
  },
  {
    name: 'journal',
    // Where a session was deleted its warm-up counts as work, and in the first week that settles the area of the day.
    leavesMark: true,
    async reach(page) {
      await rate(page);
      await after.rate(page, 1);
      await after.save(page).click();
      await journal.open(page);
      await journal.deleteSession(page).waitFor();
    },
  },
  {
    name: 'journal, changing',
    async reach(page) {
      await rate(page);
      await after.rate(page, 1);
      await after.save(page).click();
      await journal.open(page);
      await pick(page, 'Change pain');
      await page.getByRole('dialog').getByRole('slider').waitFor();
    },
  },
  {
    name: 'find',
    async reach(page) {
      await find.open(page);
      await page.locator('.zone').first().waitFor();
    },
  },
  {
    name: 'find, marked',
    async reach(page) {
      await find.open(page);
      const spot = 'Left hand: thumb, palm side';
      // A try before may have marked it and left it there.
      await find.search(page).fill('left thumb');
      const found = page.getByRole('listitem').filter({ hasText: spot }).getByRole('button');
      if ((await found.getAttribute('aria-pressed')) !== 'true') await found.click();
      await find.search(page).fill('');
      await find.make(page).waitFor();
    },
  },
  {
    name: 'find, list',
    async reach(page) {
      await find.open(page);
      await find.way(page, 'List').check({ force: true });
      await page.locator('.zones').waitFor();
    },
  },
  {
    name: 'settings',
    async reach(page) {
      await settings.open(page);
      await settings.copy(page).waitFor();
    },
  },
  {
    name: 'settings, my limits',
    async reach(page) {
      await settings.open(page);
      await settings.limits(page).click();
      await settings.sheet(page).getByText('What holds for everyone').waitFor();
    },
  },
  {
    name: 'settings, a card that was searched',
    async reach(page) {
      await settings.open(page);
      await settings.search(page).fill('warfarin');
      await page.getByText('One card fits. Is it yours?').waitFor();
    },
  },
  {
    name: 'settings, deleting',
    async reach(page) {
      await settings.open(page);
      await settings.delete(page).click();
      await page.getByRole('dialog').getByRole('textbox').waitFor();
    },
  },
  {
    name: 'settings, a file',
    async reach(page) {
      await settings.open(page);
      await settings.choose(page, '{}');
      await settings.sheet(page).getByText('This file is not taken in').waitFor();
    },
  },
  { name: 'stop', reach: tellOfChestPain },
];

/** Screens of the first run, from an empty device. */
export const firstScreens: readonly Screen[] = [
  { name: 'welcome', reach: (page) => welcome.adult(page).waitFor() },
  {
    name: 'welcome, age',
    async reach(page) {
      await welcome.adult(page).click();
      await page.getByRole('button', { name: '18 to 49' }).waitFor();
    },
  },
  {
    name: 'welcome, a group',
    async reach(page) {
      await welcome.adult(page).click();
      await page.getByRole('button', { name: '18 to 49' }).click();
      await welcome.none(page).waitFor();
    },
  },
  {
    name: 'welcome, a search that finds nothing',
    async reach(page) {
      await welcome.adult(page).click();
      await page.getByRole('button', { name: '18 to 49' }).click();
      await welcome.search(page).fill('zzzzzz');
      await page.getByText('Nothing found for this.').waitFor();
    },
  },
  {
    name: 'welcome, hearing',
    async reach(page) {
      await welcome.adult(page).click();
      await page.getByRole('button', { name: '18 to 49' }).click();
      await answerGroups(page, []);
      await welcome.hear(page).waitFor();
    },
  },
];

/** Prerendered pages, one of each kind, and the page of an address that does not exist. */
export const pages: readonly string[] = [
  '/techniques/',
  '/techniques/palm-pads/',
  '/areas/upper-back/',
  '/read/',
  '/search/',
  '/evidence/',
  '/routines/desk-hands/',
  '/nerve-pain/',
  '/when-to-get-help/',
  '/how-we-grade/',
  '/about/',
  '/help/',
  '/stop/emergency/',
  '/stop/urgent/',
  '/no-such-page/',
];

async function liftStop(page: Page, address: string): Promise<void> {
  await stop.seen(page).click();
  await stop.seenYes(page).click();
  await stop.lifted(page).waitFor();
  await page.goto(address);
}

/** Back to Today, leaving behind whatever was begun. */
export async function backToToday(page: Page, address: string): Promise<void> {
  await page.goto(address).catch(() => undefined);
  const isStopped = page.url().includes('/stop/');
  await today.start(page).or(today.leave(page)).or(stop.emergency(page)).waitFor();
  if (isStopped || (await stop.emergency(page).isVisible())) await liftStop(page, address);
  if (await today.leave(page).isVisible()) await today.leave(page).click();
  await today.start(page).waitFor();
}
