// SPDX-License-Identifier: MIT
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserOptions } from '../support/chromium.ts';
import { after } from '../support/pages/after.ts';
import { startSession } from '../support/pages/check.ts';
import { journal } from '../support/pages/journal.ts';
import { player } from '../support/pages/player.ts';
import { routineNames, today } from '../support/pages/today.ts';
import { firstRun } from '../support/pages/welcome.ts';
import { meetPerson } from '../support/person.ts';
import { changesOf, readMoments } from '../support/record.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { makeTestClock } from '../support/testClock.ts';

const speed = 20;

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

async function inSession(options: BrowserOptions = {}): Promise<Page> {
  const { page } = await meetPerson(options);
  await firstRun(page, server.address);
  await startSession(page);
  return page;
}

/** In a session, at its first place that is pressed, with the hands already at work. */
async function atWork(page: Page): Promise<void> {
  await player.skipTo(page, /^Point 1 /);
  await player.tooMuch(page).waitFor();
  await page.getByText('Get into place').waitFor({ state: 'detached', timeout: 30_000 });
}

const stands = async (page: Page): Promise<boolean> => {
  const before = await player.timer(page).textContent();
  await page.waitForTimeout(1200);
  return before === (await player.timer(page).textContent());
};

describe('in a session', () => {
  it('pauses, goes on, skips, goes back and stops by its buttons', async () => {
    const page = await inSession();
    await player.key(page, 'Pause').click();
    await player.paused(page);
    await player.captionIs(page, 'Paused. Take all the time you need.');
    expect(await stands(page)).toBe(true);
    await player.key(page, 'Go on').click();
    await player.captionIs(page, 'Going on, softly.');
    expect(await stands(page)).toBe(false);

    const first = await player.heading(page).textContent();
    await player.key(page, 'Skip').click();
    await player.captionIs(page, 'Skipped. On to the next one.');
    const second = await player.heading(page).textContent();
    expect(second).not.toBe(first);
    await player.key(page, 'Back').click();
    await page.waitForFunction((old) => document.querySelector('h1')?.textContent === old, first);

    await player.key(page, 'Stop').click();
    await page.getByText('Stopped. Everything so far is kept.').waitFor();
    await page.getByRole('button', { name: 'Go on', exact: true }).click();
    await player.key(page, 'Stop').click();
    await player.end(page).click();
    await after.early(page).waitFor();
  });

  it('does the same by keys', async () => {
    const page = await inSession({ size: 'desktop' });
    await page.keyboard.press('Space');
    await player.paused(page);
    await page.keyboard.press('Space');
    await player.captionIs(page, 'Going on, softly.');
    const first = await player.heading(page).textContent();
    await page.keyboard.press('ArrowRight');
    await player.captionIs(page, 'Skipped. On to the next one.');
    await page.keyboard.press('ArrowLeft');
    await page.waitForFunction((old) => document.querySelector('h1')?.textContent === old, first);
    await page.keyboard.press('?');
    await player.map(page).waitFor();
    await page.keyboard.press('s');
    await page.keyboard.press('Escape');
    await player.map(page).waitFor({ state: 'hidden' });
    // Keys do nothing to the session while the map is open.
    await player.key(page, 'Pause').waitFor();
    await page.keyboard.press('s');
    await page.getByText('Stopped. Everything so far is kept.').waitFor();
  });

  it('presses a button that has the focus by Space, instead of pausing', async () => {
    const page = await inSession({ size: 'desktop' });
    await player.key(page, 'Skip').focus();
    const first = await player.heading(page).textContent();
    await page.keyboard.press('Space');
    await page.waitForFunction((old) => document.querySelector('h1')?.textContent !== old, first);
    await player.key(page, 'Pause').waitFor();
  });

  it('leaves single letters alone once they are switched off', async () => {
    const { page } = await meetPerson({ size: 'desktop' });
    await firstRun(page, server.address);
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByRole('switch', { name: 'Single-letter keys' }).click();
    await page.getByText('Off. Space and arrows still work.').waitFor();
    await page.getByRole('link', { name: 'Today' }).click();
    await startSession(page);
    await page.keyboard.press('s');
    await page.keyboard.press('?');
    await page.keyboard.press('Space');
    await player.paused(page);
    expect(await player.map(page).count()).toBe(0);
    expect(await page.getByText('Stopped. Everything so far is kept.').count()).toBe(0);
  });

  it('pauses by one tap on the picture; two quick taps mean too much', async () => {
    const page = await inSession({ clock: makeTestClock() });
    await player.skipTo(page, /^Point 1 /);
    await player.tooMuch(page).waitFor();
    await player.picture(page).click();
    await player.paused(page);
    await page.waitForTimeout(500);
    await player.picture(page).click();
    await player.key(page, 'Pause').waitFor();
    await page.waitForTimeout(500);
    await player.picture(page).dblclick();
    await page.getByRole('button', { name: 'Tingling or a zap' }).waitFor();
  });

  it('eases off at once when it is too much, asks after 8 seconds, and leaves the point when it stays so', async () => {
    const page = await inSession({ clock: makeTestClock({ speed }) });
    await atWork(page);
    const point = await player.heading(page).textContent();
    await player.tooMuch(page).click();
    await page.getByText('Let go for a moment.').waitFor();
    await page.getByText('Eased off. Better?').waitFor();
    await page.getByRole('button', { name: 'Still too much' }).click();
    await page.waitForFunction((old) => document.querySelector('h1')?.textContent !== old, point);
    const moments = await readMoments(page);
    // Shoulders start at Soft: two bars lower would be nothing, so the point may be left at once.
    const urgent = changesOf(moments, 'urgent');
    expect(urgent.some((text) => /^Let go/.test(text))).toBe(true);
    expect(changesOf(moments, 'caption')).toContain('Let go. We leave this place and move on.');
  });

  it('stays softer when easing off was enough', async () => {
    const page = await inSession({ clock: makeTestClock({ speed }) });
    await player.skipTo(page, /^Point 3 /);
    await page.getByText('Get into place').waitFor({ state: 'detached' });
    const point = await player.heading(page).textContent();
    await page.keyboard.press('t');
    await page.getByText('Eased off. Better?').waitFor();
    await page.getByRole('button', { name: 'Yes', exact: true }).click();
    await player.tooMuch(page).waitFor();
    expect(await player.heading(page).textContent()).toBe(point);
  });

  it('lets go of a place that tingles and goes on elsewhere once it is gone', async () => {
    const page = await inSession({ clock: makeTestClock({ speed }) });
    await atWork(page);
    const place = await page.getByRole('region', { name: 'Where to press' }).textContent();
    await player.tooMuch(page).click();
    await player.tingling(page).click();
    await page.getByText('Hands off. Let it settle.').waitFor();
    await page.getByRole('button', { name: 'It is gone' }).click();
    await player.captionIs(page, 'Good. We go on somewhere else, softly.');
    await page.waitForFunction(
      (old) => document.querySelector('section[aria-label="Where to press"]')?.textContent !== old,
      place,
    );
    expect(changesOf(await readMoments(page), 'urgent')).toContain('Let go at once. Leave that place alone today.');
  });

  it('leads from "I feel unwell" to the check', async () => {
    const page = await inSession({ clock: makeTestClock({ speed }) });
    await player.unwell(page).click();
    await page.getByText('Everything has stopped. Sit or lie down.').waitFor();
    await page.getByRole('link', { name: 'Help' }).waitFor();
    await page.getByRole('button', { name: 'Chest, breath or racing heart' }).click();
    await page.getByRole('button', { name: 'Check now' }).click();
    await page.getByRole('heading', { name: 'Do you have chest pain' }).waitFor();
  });

  it('says for each thing that can feel wrong what to do now, and lets choose again', async () => {
    const page = await inSession({ clock: makeTestClock({ speed }) });
    await player.unwell(page).click();
    const choices = page.getByRole('group', { name: 'What is it?' }).getByRole('button');
    await choices.first().waitFor();
    const names = await choices.allTextContents();
    expect(names).toHaveLength(11);
    for (const name of names) {
      await page.getByRole('button', { name, exact: true }).click();
      await page.getByRole('link', { name: 'Help' }).waitFor();
      const ways = await page.getByRole('button', { name: /^(Check now|End here)$/ }).allTextContents();
      expect(ways, name).toEqual([/Panic|cramp/.test(name) ? 'End here' : 'Check now']);
      await page.getByRole('button', { name: 'Choose something else' }).click();
    }
    await page.getByRole('button', { name: 'A cramp' }).click();
    await page.getByRole('button', { name: 'Go on', exact: true }).click();
    await player.key(page, 'Pause').or(player.key(page, 'Go on')).first().waitFor();
    await player.unwell(page).click();
    await page.getByRole('button', { name: 'Panic or tears' }).click();
    await page.getByRole('button', { name: 'End here' }).click();
    await after.save(page).waitFor();
  });

  it('waits for a look at feet that may be numb, and leaves them alone when something is there', async () => {
    const { page } = await meetPerson();
    await firstRun(page, server.address, { ticks: ['I have diabetes'] });
    await today.choose(page, routineNames[3]);
    await startSession(page);
    await player.skipTo(page, /Look at the skin/);
    await page.getByRole('button', { name: 'Nothing there' }).click();
    await page.getByText('Good. You can begin there.').waitFor();
    // A second look may see more than the first.
    await page.getByRole('button', { name: 'Something is there' }).click();
    await page.getByText('Leave that place alone.').waitFor();
    expect(await player.key(page, 'Skip').count()).toBe(0);
    await page.getByRole('button', { name: 'Check now' }).click();
    await page.getByRole('button', { name: 'None of these' }).waitFor();
  });

  it('has Help, with whom to call, two taps away', async () => {
    const page = await inSession();
    await player.key(page, 'Stop').click();
    await page.getByRole('link', { name: 'Help' }).click();
    await page.getByRole('heading', { name: 'Do you feel safe?' }).waitFor();
  });

  it('ended early is recorded as what was really done', async () => {
    const page = await inSession({ clock: makeTestClock({ speed }) });
    await atWork(page);
    await page.waitForTimeout(500);
    await player.key(page, 'Stop').click();
    await player.end(page).click();
    await after.early(page).waitFor();
    await after.save(page).click();
    await today.start(page).waitFor();
    await journal.open(page);
    const entry = journal.entry(page, routineNames[0]);
    await entry.getByText('You stopped when it was enough. That counts.').waitFor();
    await entry.getByText(/^(less than a|1|2) minutes? of touch$/).waitFor();
  });
});
