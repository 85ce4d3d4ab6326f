// SPDX-License-Identifier: MIT
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { after } from '../support/pages/after.ts';
import { startSession } from '../support/pages/check.ts';
import { journal } from '../support/pages/journal.ts';
import { player } from '../support/pages/player.ts';
import { settings } from '../support/pages/settings.ts';
import { stop, tellOfChestPain } from '../support/pages/stop.ts';
import { routineNames, today } from '../support/pages/today.ts';
import { firstRun } from '../support/pages/welcome.ts';
import { meetPerson } from '../support/person.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { makeTestClock } from '../support/testClock.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

interface Entry {
  readonly id: string;
  readonly kind: string;
}

const entriesOf = (file: string): readonly Entry[] => JSON.parse(file).events;

/** A first run and one short session that was ended early and rated. */
async function withSession(page: Page): Promise<void> {
  await firstRun(page, server.address);
  await startSession(page, 'short');
  await player.skipTo(page, /^Point 1 /);
  await player.key(page, 'Stop').click();
  await player.end(page).click();
  await after.rate(page, 1);
  await after.save(page).click();
  await today.start(page).waitFor();
}

describe('all entries', () => {
  it('go out as one file, are erased, and come back in whole; twice changes nothing', async () => {
    const { page, complaints } = await meetPerson({ clock: makeTestClock() });
    await withSession(page);
    await settings.open(page);
    const file = await settings.export(page);
    expect(entriesOf(file).map(({ kind }) => kind)).toContain('sessionFinished');

    await settings.eraseAll(page);
    expect(entriesOf(file).length).toBeGreaterThan(0);
    await firstRun(page, server.address);
    await journal.open(page);
    await page.getByText('Your line starts with one entry.').waitFor();

    await settings.open(page);
    await settings.choose(page, file);
    await settings.sheet(page).getByText('1 session', { exact: true }).waitFor();
    await settings.takeIn(page).click();
    await settings.sheet(page).waitFor({ state: 'hidden' });
    await journal.open(page);
    await journal.entry(page, routineNames[0]).getByText('2 before, 1 after').waitFor();

    await settings.open(page);
    const whole = entriesOf(await settings.export(page));
    await settings.choose(page, file);
    await settings.sheet(page).getByText('There is nothing new in this file.').waitFor();
    await settings.close(page).click();
    expect(entriesOf(await settings.export(page))).toEqual(whole);
    expect(complaints).toEqual([]);
  });

  it('taken in from a file can be taken out again', async () => {
    const { page } = await meetPerson({ clock: makeTestClock() });
    await withSession(page);
    await settings.open(page);
    const file = await settings.export(page);
    await settings.eraseAll(page);
    await firstRun(page, server.address);
    await settings.open(page);
    await settings.choose(page, file);
    await settings.takeIn(page).click();
    await settings.sheet(page).waitFor({ state: 'hidden' });
    await settings.undoImport(page).click();
    await page.getByText('Undone', { exact: true }).waitFor();
    await journal.open(page);
    await page.getByText('Your line starts with one entry.').waitFor();
  });

  it.each([
    ['a truncated file', (file: string) => file.slice(0, file.length / 2), /The file ends too early, on line \d+\./],
    ['a foreign file', () => '{"name":"something else"}', 'This is not a copy of a Knead journal.'],
    ['a picture', () => '\u0089PNG\r\n\u001a\n', /This is not a copy of a Knead journal|The file is damaged/],
    [
      'a file of a newer version',
      (file: string) => file.replace(/"version": ?1\b/, '"version": 2'),
      /The file comes from a newer Knead, version 2/,
    ],
  ] as const)('refuse %s with a sentence, and nothing changes', async (_, spoil, sentence) => {
    const { page } = await meetPerson({ clock: makeTestClock() });
    await firstRun(page, server.address);
    await settings.open(page);
    const file = await settings.export(page);
    await settings.choose(page, spoil(file));
    await settings.sheet(page).getByText('This file is not taken in').waitFor();
    await settings.sheet(page).getByText(sentence).waitFor();
    await settings.sheet(page).getByText('Nothing was changed here.').waitFor();
    await settings.close(page).click();
    expect(entriesOf(await settings.export(page))).toEqual(entriesOf(file));
  });

  it('bring a stop along that holds here, and never lift one', async () => {
    const { page } = await meetPerson();
    await firstRun(page, server.address);
    await tellOfChestPain(page);
    await stop.seen(page).click();
    await stop.seenYes(page).click();
    await stop.lifted(page).waitFor();
    await page.goto(server.address);
    await settings.open(page);
    const lifted = JSON.parse(await settings.export(page));
    const raised = { ...lifted, events: lifted.events.filter(({ kind }: Entry) => kind !== 'stopLifted') };

    await settings.eraseAll(page);
    await firstRun(page, server.address);
    await settings.open(page);
    await settings.choose(page, JSON.stringify(raised));
    await settings.sheet(page).getByText('1 stop. It holds here too.').waitFor();
    await settings.takeIn(page).click();
    await stop.emergency(page).waitFor();
    await page.goto(server.address).catch(() => undefined);
    await stop.emergency(page).waitFor();
  });
});

describe('an entry', () => {
  it('is hidden at once when deleted, and comes back by Undo', async () => {
    const { page } = await meetPerson({ clock: makeTestClock() });
    await withSession(page);
    await journal.open(page);
    await journal.deleteSession(page).click();
    await journal.entry(page, routineNames[0]).waitFor({ state: 'detached' });
    await page.reload();
    await page.getByText('Your line starts with one entry.').waitFor();
    await page.goto(`${server.address}/`);
    await withSecondSession(page);
    await journal.deleteSession(page).click();
    await journal.undo(page).click();
    await journal.entry(page, routineNames[0]).waitFor();
  });

  it('is gone from the export after the undo time, only ids stay', async () => {
    const { page } = await meetPerson({ clock: makeTestClock({ speed: 20 }) });
    await withSession(page);
    await settings.open(page);
    const before = entriesOf(await settings.export(page));
    const finished = before.find(({ kind }) => kind === 'sessionFinished');
    await journal.open(page);
    await journal.deleteSession(page).click();
    await journal.undo(page).waitFor();
    await journal.undo(page).waitFor({ state: 'detached' });
    await settings.open(page);
    const text = await settings.export(page);
    const kept = entriesOf(text).find(({ id }) => id === finished?.id);
    expect(kept === undefined || kept.kind === 'erased').toBe(true);
    expect(text).toContain(finished?.id);
    expect(entriesOf(text).filter(({ kind }) => kind === 'sessionFinished')).toEqual([]);
  });

  it('keeps its history when it is changed', async () => {
    const { page } = await meetPerson({ clock: makeTestClock() });
    await withSession(page);
    await journal.open(page);
    await page.getByRole('button', { name: 'Change pain' }).click();
    await page.getByRole('dialog').getByRole('slider', { name: 'Pain' }).press('End');
    await page.getByRole('button', { name: 'Save the change' }).click();
    await journal.entry(page, routineNames[0]).getByText('2 before, 10 after').waitFor();
    await page.getByRole('button', { name: 'Pain was changed' }).click();
    await page.getByRole('dialog').getByText('1 of 10, barely there').waitFor();
    await page.getByRole('dialog').getByText('10 of 10, the worst').waitFor();
  });
});

async function withSecondSession(page: Page): Promise<void> {
  await startSession(page, 'short');
  await player.key(page, 'Stop').click();
  await player.end(page).click();
  await after.skip(page).click();
  await today.start(page).waitFor();
  await journal.open(page);
}
