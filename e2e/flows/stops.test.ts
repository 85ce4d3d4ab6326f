// SPDX-License-Identifier: MIT
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/chromium.ts';
import { check, startSession } from '../support/pages/check.ts';
import { player } from '../support/pages/player.ts';
import { stop, tellOfChestPain } from '../support/pages/stop.ts';
import { today } from '../support/pages/today.ts';
import { firstRun, titleIsNot } from '../support/pages/welcome.ts';
import { meetAgain, meetPerson } from '../support/person.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { makeTestClock, movedBy } from '../support/testClock.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const guarded = [
  '/',
  '/session/',
  '/check/',
  '/journal/',
  '/settings/',
  '/techniques/palm-pads/',
  '/areas/upper-back/',
];

describe('a red flag', () => {
  it.each([
    ['phone', 'Germany', /Call 112 now/],
    ['desktop', 'United States', /Call 911 now/],
    ['phone', 'Another country', /Call 112 now/],
  ] as const)('on a %s in %s leads to the stop screen with the number', async (size, country, number) => {
    const { page, complaints } = await meetPerson({ size });
    await firstRun(page, server.address, { country });
    await tellOfChestPain(page);
    expect(stop.path(page)).toBe('/stop/emergency/');
    await stop.call(page).filter({ hasText: number }).waitFor();
    const size1 = await stop.call(page).evaluate((link) => Number.parseFloat(getComputedStyle(link).fontSize));
    expect(size1).toBeGreaterThanOrEqual(20);
    if (country === 'Another country') {
      await page.getByText(/^Call your local emergency number now\. 112 works/).waitFor();
    }
    await page.getByText('You told us about pain or pressure around your chest. Please sit down and rest.').waitFor();
    expect(complaints).toEqual([]);
  });

  it('stays after reload, Back, deep links, a kill and a clock set back', async () => {
    const clock = makeTestClock();
    const person = await meetPerson({ clock });
    const { page } = person;
    await firstRun(page, server.address);
    await tellOfChestPain(page);
    await page.reload();
    await stop.emergency(page).waitFor();
    await page.goBack();
    await stop.emergency(page).waitFor();
    for (const address of guarded) {
      await page.goto(server.address + address).catch(() => undefined);
      await page.waitForURL('**/stop/emergency/');
      await stop.emergency(page).waitFor();
    }
    await person.kill();
    const again = await meetAgain(person, { clock: movedBy(clock, -72) });
    await again.page.goto(server.address).catch(() => undefined);
    await again.page.waitForURL('**/stop/emergency/');
    await stop.emergency(again.page).waitFor();
  });

  it('has a way to the crisis page as the last card of every check, which answers nothing and stops nothing', async () => {
    const { page } = await meetPerson();
    await firstRun(page, server.address);
    await today.door(page).click();
    await check.none(page).waitFor();
    await page.getByRole('link', { name: /^I think about ending my life/ }).click();
    await page.getByRole('heading', { name: 'Do you feel safe?' }).waitFor();
    await page.goto(server.address);
    await startSession(page);
  });

  it('leaves help and reading about help open', async () => {
    const { page } = await meetPerson();
    await firstRun(page, server.address);
    await tellOfChestPain(page);
    await page.getByRole('link', { name: /^I think about ending my life/ }).click();
    await page.getByRole('heading', { name: 'Do you feel safe?' }).waitFor();
    await page.goto(`${server.address}/when-to-get-help/`);
    await page.getByRole('heading', { level: 1, name: 'When to get help' }).waitFor();
  });

  it('ends a session in another tab within a second', async () => {
    const { context, page } = await meetPerson({ clock: makeTestClock() });
    await firstRun(page, server.address);
    await startSession(page);
    const other = await context.newPage();
    await other.goto(server.address);
    await today.door(other).waitFor();
    await tellOfChestPain(other);
    const begun = Date.now();
    await page.waitForURL('**/stop/emergency/', { timeout: 5000 });
    expect(Date.now() - begun).toBeLessThan(1000);
    await stop.emergency(page).waitFor();
    expect(await player.timer(page).count()).toBe(0);
  });

  it('is lifted by "I have been seen", and not by "Not yet"', async () => {
    const { page } = await meetPerson();
    await firstRun(page, server.address);
    await tellOfChestPain(page);
    await stop.seen(page).click();
    await stop.notYet(page).click();
    await stop.emergency(page).waitFor();
    await stop.seen(page).click();
    await stop.seenYes(page).click();
    await stop.lifted(page).waitFor();
    await page.goto(server.address);
    await today.start(page).waitFor();
  });

  it('asks again in full after "I chose the wrong answer": a yes leads back, plain noes lift it', async () => {
    const { page } = await meetPerson();
    await firstRun(page, server.address);
    await tellOfChestPain(page);
    await stop.wrong(page).click();
    await page.getByText('We ask again in full. Both answers stay in your journal.').waitFor();
    await check.answer(page, 'Yes').click();
    await stop.emergency(page).waitFor();
    await stop.wrong(page).click();
    await check.answer(page, 'Not sure').click();
    await stop.emergency(page).waitFor();
    await stop.wrong(page).click();
    for (;;) {
      await stop.lifted(page).or(check.answer(page, 'No')).waitFor();
      if (await stop.lifted(page).isVisible()) break;
      const title = (await check.title(page).textContent()) ?? '';
      await check.answer(page, 'No').click();
      await page.waitForFunction((old) => document.querySelector('h1')?.textContent !== old, title);
    }
    await page.goto(server.address);
    await today.start(page).waitFor();
  });

  it('T65 T66 T67 not sure of a drooping face: at the number within five screens, and a yes afterwards makes it graver', async () => {
    const { page, complaints } = await meetPerson();
    await firstRun(page, server.address, { country: 'United Kingdom' });
    const door = await today.door(page).boundingBox();
    expect((door?.y ?? 0) + (door?.height ?? 0)).toBeLessThan(768);
    await today.door(page).click();
    await check.card(page, /^(Is your face or an eyelid drooping|Sudden drooping)/).check();
    await check.goOn(page).click();
    for (let screens = 0; screens < 4; screens += 1) {
      const title = (await check.title(page).textContent()) ?? '';
      await check.answer(page, 'Not sure').click();
      await titleIsNot(page, title);
    }
    await stop.urgent(page).waitFor();
    await page.getByText(/^You were not sure about this: “Has one side of your face/).waitFor();
    expect(await page.getByText(/^You told us/).count()).toBe(
      await page.locator('[data-rule][hidden]', { hasText: /^You told us/ }).count(),
    );
    expect(await stop.call(page).first().textContent()).toContain('Call 999 now');
    await page.getByText('Health line: 111').locator('visible=true').waitFor();
    await stop.wrong(page).click();
    await page.getByText('We ask again in full. Both answers stay in your journal.').waitFor();
    for (let screens = 0; screens < 3; screens += 1) {
      const title = (await check.title(page).textContent()) ?? '';
      await check.answer(page, 'Yes').click();
      await titleIsNot(page, title);
    }
    await stop.emergency(page).waitFor();
    await page.getByText(/^You told us about a sudden change on one side/).waitFor();
    expect(complaints).toEqual([]);
  });

  it('reaches Settings in another tab, so that nothing is erased behind it', async () => {
    const { page } = await meetPerson();
    await firstRun(page, server.address);
    await page.getByRole('link', { name: 'Settings' }).click();
    const other = await page.context().newPage();
    await other.goto(server.address);
    await tellOfChestPain(other);
    await page.waitForURL('**/stop/emergency/');
  });
});

describe('the stop screens', () => {
  it.each(['/stop/emergency/', '/stop/urgent/'])('%s reads in full with JavaScript off', async (address) => {
    const { page } = await meetPerson({ javaScript: false });
    await page.goto(server.address + address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByText(/112/).first().waitFor();
    await stop.seen(page).waitFor();
  });

  it('show with no network at all', async () => {
    const own = await startServer();
    const person = await openBrowser();
    try {
      await firstRun(person.page, own.address);
      await person.page.getByRole('link', { name: 'Settings' }).click();
      await person.page.getByText('Ready offline. Everything works without a network.').waitFor({ timeout: 30_000 });
      await person.page.getByRole('link', { name: 'Today' }).click();
      await own.stop();
      await tellOfChestPain(person.page);
      await stop.call(person.page).filter({ hasText: '112' }).waitFor();
      await person.page.reload();
      await stop.emergency(person.page).waitFor();
    } finally {
      await person.forget();
      await own.stop();
    }
  });
});
