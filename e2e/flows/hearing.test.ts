// SPDX-License-Identifier: MIT
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { after } from '../support/pages/after.ts';
import { startSession } from '../support/pages/check.ts';
import { player } from '../support/pages/player.ts';
import { today } from '../support/pages/today.ts';
import { firstRun, titleIsNot, welcome } from '../support/pages/welcome.ts';
import { meetPerson } from '../support/person.ts';
import { changesOf, readMoments } from '../support/record.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { makeTestClock } from '../support/testClock.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

describe('a session without eyes', () => {
  it('reads as one tree: heading, place, timer, pressure, named keys', async () => {
    const { page } = await meetPerson({ clock: makeTestClock() });
    await firstRun(page, server.address);
    await startSession(page);
    await player.skipTo(page, /^Point 1 /);
    const tree = await page.getByRole('main').ariaSnapshot();
    expect(tree).toMatch(/heading "Point 1 of \d+" \[level=1\]/);
    expect(tree).toContain('region "Where to press"');
    expect(tree).toMatch(/timer: \d:\d\d/);
    for (const name of ['Back', 'Pause', 'Skip', 'Stop', 'Too much', 'Keys and taps']) {
      expect(tree).toContain(`button "${name}"`);
    }
  });

  it('says every cue once, in order, and interrupts for safety alone', async () => {
    const { page } = await meetPerson({ clock: makeTestClock({ speed: 40 }) });
    await firstRun(page, server.address);
    await startSession(page, 'short');
    await after.done(page).waitFor({ timeout: 55_000 });
    const moments = await readMoments(page);
    const said = changesOf(moments, 'polite');
    const begun = said.indexOf('We begin. Start softly. You can stop at any time.');
    const ended = said.indexOf('Nicely done. Rest for a moment.');
    expect(begun).toBeGreaterThanOrEqual(0);
    expect(said.slice(begun, ended + 1)).toEqual(changesOf(moments, 'caption'));
    expect(changesOf(moments, 'urgent')).toEqual([]);
  });

  it('can be done from the first screen to the journal by keys alone', async () => {
    const { page } = await meetPerson({ size: 'desktop', clock: makeTestClock({ speed: 40 }) });
    await page.goto(server.address);
    await welcome.adult(page).waitFor();
    const press = async (name: string | RegExp) => {
      for (let tab = 0; tab < 60; tab += 1) {
        await page.keyboard.press('Tab');
        const held = await page.evaluate(() => {
          const at = document.activeElement;
          return at?.getAttribute('aria-label') ?? at?.textContent?.trim() ?? '';
        });
        if (typeof name === 'string' ? held === name : name.test(held)) return page.keyboard.press('Enter');
      }
      throw new Error(`Tab never came to ${name}.`);
    };
    await press('I am 18 or older. Go on');
    await page.getByRole('heading', { name: 'How old are you?' }).waitFor();
    await press('18 to 49');
    await welcome.none(page).waitFor();
    for (;;) {
      const title = (await welcome.title(page).textContent()) ?? '';
      if (title === 'Can you hear me?') break;
      await press('None of these');
      await titleIsNot(page, title);
    }
    await press('Captions are enough');
    await today.short(page).waitFor();
    await press('Just 3 minutes');
    await welcome.none(page).waitFor();
    await press('None of these');
    await player
      .timer(page)
      .or(page.getByRole('button', { name: 'Start now' }))
      .waitFor();
    if (await page.getByRole('button', { name: 'Start now' }).isVisible()) await press('Start now');
    await player.timer(page).waitFor();
    await page.keyboard.press('s');
    await player.end(page).waitFor();
    await press('End the session');
    await after.early(page).waitFor();
    await press('Save and finish');
    await today.start(page).waitFor();
    await press('Journal');
    await page.getByRole('heading', { level: 1, name: 'Journal' }).waitFor();
  });

  it('moves nothing for those who want no motion', async () => {
    const { page } = await meetPerson({ reducedMotion: true, clock: makeTestClock() });
    await firstRun(page, server.address);
    await startSession(page);
    await player.skipTo(page, /^Point 1 /);
    const moving = await page.evaluate(() =>
      document
        .getAnimations()
        .filter((one) => one.playState === 'running' && Number(one.effect?.getComputedTiming().duration) > 1)
        .map((one) => (one instanceof CSSAnimation ? one.animationName : 'transition')),
    );
    expect(moving).toEqual([]);
  });
});

describe('the pseudo-language', () => {
  it('runs from right to left, and no English word is left on any screen', async () => {
    const { page } = await meetPerson({ clock: makeTestClock() });
    const leaks: string[] = [];
    const look = async (screen: string) => {
      expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl');
      const english = await page.evaluate(() => {
        const texts = document.createTreeWalker(document.querySelector('#app') ?? document.body, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
          const isCountry = node.parentElement?.closest('option, script, style') != null;
          const text = node.textContent?.trim() ?? '';
          // Every word of the pseudo-language carries accents; plain words of three letters are English.
          if (!isCountry && /\b[a-z]{4,}\b/i.test(text) && !/[^\p{ASCII}]/u.test(text)) found.push(text);
        }
        return found;
      });
      leaks.push(...english.map((text) => `${screen}: ${text}`));
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (over > 0) leaks.push(`${screen}: sideways by ${over} px`);
    };
    await page.goto(`${server.address}/?language=ar-XB`);
    const main = page.locator('.btn.go');
    await main.waitFor();
    await look('welcome');
    await main.click();
    await page.locator('.ans .btn').nth(1).click();
    await page.locator('.checks').waitFor();
    await look('profile');
    while (await page.locator('.checks').isVisible()) {
      const title = (await welcome.title(page).textContent()) ?? '';
      await main.click();
      await titleIsNot(page, title);
    }
    await look('hearing');
    await page.locator('.push .btn').nth(1).click();
    await page.locator('.plate .btn.go').waitFor();
    await look('today');
    for (const path of ['journal', 'settings']) {
      await page.goto(`${server.address}/${path}/?language=ar-XB`);
      await page.locator('html[dir="rtl"] nav.nav').waitFor();
      await look(path);
    }
    expect(leaks).toEqual([]);
  });
});
