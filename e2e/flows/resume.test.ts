// SPDX-License-Identifier: MIT
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { after } from '../support/pages/after.ts';
import { startSession } from '../support/pages/check.ts';
import { journal } from '../support/pages/journal.ts';
import { player } from '../support/pages/player.ts';
import { routineNames, today } from '../support/pages/today.ts';
import { firstRun } from '../support/pages/welcome.ts';
import { meetAgain, meetPerson } from '../support/person.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { makeTestClock, movedBy } from '../support/testClock.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

describe('a session that was cut off', () => {
  it('is offered by Today after a reload and goes on at the point reached', async () => {
    const clock = makeTestClock();
    const { page } = await meetPerson({ clock });
    await firstRun(page, server.address);
    await startSession(page);
    await player.skipTo(page, /^Point 3 /);
    const heading = await player.heading(page).textContent();
    await page.getByText('Get into place').waitFor();
    await page.reload();
    await today.resumePlate(page).waitFor();
    expect(new URL(page.url()).pathname).toBe('/');
    await today.resume(page).click();
    await player.timer(page).waitFor();
    expect(await player.heading(page).textContent()).toBe(heading);
  });

  it('is offered after a killed browser, with the time that was left', async () => {
    const clock = makeTestClock({ speed: 60 });
    const person = await meetPerson({ clock });
    await firstRun(person.page, server.address);
    await startSession(person.page);
    await player.skipTo(person.page, /^Point 2 /);
    const heading = await player.heading(person.page).textContent();
    await person.kill();

    const { page } = await meetAgain(person, { clock });
    await page.goto(server.address);
    await today.resumePlate(page).waitFor();
    await page.getByText(/About \d+ minutes are left\./).waitFor();
    await today.resume(page).click();
    await player.timer(page).waitFor();
    expect(await player.heading(page).textContent()).toBe(heading);
    // Hands first: it waits, until the person says that they are in place.
    await page.getByRole('button', { name: 'Go on' }).click();
    await after.done(page).waitFor({ timeout: 55_000 });
  });

  it('is left at what was done, when the person says so', async () => {
    const { page } = await meetPerson({ clock: makeTestClock() });
    await firstRun(page, server.address);
    await startSession(page);
    await player.skipTo(page, /^Point 1 /);
    await page.reload();
    await today.leave(page).click();
    await today.start(page).waitFor();
    await journal.open(page);
    await journal.entry(page, routineNames[0]).getByText('It was cut off. What you did counts.').waitFor();
  });

  it.each([
    ['two hours later', 2],
    ['with the clock set back', -2],
  ])('is not offered %s, and what was done is in the journal', async (_, hours) => {
    const clock = makeTestClock();
    const person = await meetPerson({ clock });
    await firstRun(person.page, server.address);
    await startSession(person.page);
    await player.skipTo(person.page, /^Point 1 /);
    const { page } = await meetAgain(person, { clock: movedBy(clock, hours) });
    await page.goto(server.address);
    await today.start(page).waitFor();
    await journal.open(page);
    await journal.entry(page, routineNames[0]).waitFor();
  });
});
