// SPDX-License-Identifier: MIT
import { appendFile, cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { after } from '../support/pages/after.ts';
import { startSession } from '../support/pages/check.ts';
import { journal } from '../support/pages/journal.ts';
import { player } from '../support/pages/player.ts';
import { settings } from '../support/pages/settings.ts';
import { routineNames, today } from '../support/pages/today.ts';
import { firstRun, welcome } from '../support/pages/welcome.ts';
import { meetAgain, meetPerson } from '../support/person.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { makeTestClock } from '../support/testClock.ts';

const site = resolve(import.meta.dirname, '../../apps/web/dist');
const readyMs = 30_000;

/** A server of its own that a test may end, over the built site or a copy of it. */
async function ownServer(folder?: string): Promise<TestServer> {
  const server = await startServer(0, folder);
  onTestFinished(() => server.stop());
  return server;
}

/** A copy of the built site, to publish another version of it. */
async function copyOfSite(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'knead-site-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp(site, folder, { recursive: true });
  return folder;
}

/** The same app with a changed service worker, as any new build has, at the address of the old one. */
async function publishNext(folder: string, server: TestServer): Promise<void> {
  await appendFile(join(folder, 'sw.js'), '\n// A later version.\n');
  for (const packed of ['sw.js.br', 'sw.js.gz']) await rm(join(folder, packed), { force: true });
  // A server holds the site that it began with.
  await server.stop();
  const next = await startServer(server.port, folder);
  onTestFinished(() => next.stop());
}

describe('with no network', () => {
  it('a cold start opens the app, leads a session and shows pages, also of unknown addresses', async () => {
    const server = await ownServer();
    const clock = makeTestClock({ speed: 60 });
    const person = await meetPerson({ clock });
    await firstRun(person.page, server.address);
    await settings.open(person.page);
    await settings.ready(person.page).waitFor({ timeout: readyMs });
    await person.close();
    await server.stop();

    const { page, complaints } = await meetAgain(person, { clock });
    await page.goto(server.address);
    await startSession(page, 'short');
    await after.done(page).waitFor({ timeout: readyMs });
    await after.save(page).click();
    await journal.open(page);
    await journal.entry(page, routineNames[0]).waitFor();
    for (const address of ['/techniques/', '/techniques/palm-pads/', '/areas/upper-back/', '/help/', '/stop/urgent/']) {
      await page.goto(server.address + address);
      await page.getByRole('heading', { level: 1 }).waitFor();
    }
    expect(complaints).toEqual([]);
    await page.goto(`${server.address}/no-such-page/`);
    await page
      .getByRole('link', { name: /Techniques|Today/ })
      .first()
      .waitFor();
  });

  it('a first visit that was cut off half-way does not say ready', async () => {
    const folder = await copyOfSite();
    const packed = await readFile(join(folder, 'sw.js'), 'utf8');
    const wasm = /assets\/[\w.-]+\.wasm/.exec(packed)?.[0] ?? '';
    expect(wasm).not.toBe('');
    for (const ending of ['', '.br', '.gz']) await rm(join(folder, wasm + ending), { force: true });
    const server = await ownServer(folder);
    const { page } = await meetPerson();
    await page.goto(`${server.address}/about/`);
    await page.evaluate(() => navigator.serviceWorker.register('/sw.js').catch(() => undefined));
    await page.waitForTimeout(1000);
    const active = await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state);
    expect(active).toBeUndefined();
    await server.stop();
    const answer = await page.goto(`${server.address}/techniques/`).catch(() => undefined);
    expect(answer).toBeUndefined();
  });
});

describe('a newer version', () => {
  it('is offered, not imposed, and taken when the person says so', async () => {
    const folder = await copyOfSite();
    const server = await ownServer(folder);
    const { page } = await meetPerson();
    await firstRun(page, server.address);
    await settings.open(page);
    await settings.ready(page).waitFor({ timeout: readyMs });
    await publishNext(folder, server);
    await page.goto(server.address);
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await page.getByText('A newer Knead is ready').waitFor();
    await page.reload();
    await page.getByText('A newer Knead is ready').waitFor();
    await page.getByRole('button', { name: 'Take the new version' }).click();
    await page.getByText('A newer Knead is ready').waitFor({ state: 'detached' });
    await today.start(page).waitFor();
  });

  it('waits while a session runs, also in another tab', async () => {
    const folder = await copyOfSite();
    const server = await ownServer(folder);
    const { context, page } = await meetPerson({ clock: makeTestClock() });
    await firstRun(page, server.address);
    await settings.open(page);
    await settings.ready(page).waitFor({ timeout: readyMs });
    await page.getByRole('link', { name: 'Today' }).click();
    await startSession(page);
    await publishNext(folder, server);
    const other = await context.newPage();
    await other.goto(server.address);
    await other.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await other.getByRole('button', { name: 'Take the new version' }).click();
    await other.getByText('A session is running. The new version waits.').waitFor();
    expect(await player.timer(page).count()).toBe(1);
    await other.getByText('A newer Knead is ready').waitFor();
  });
});

describe('the first visit', () => {
  it('needs nothing but what it loads: no other address is asked', async () => {
    const server = await ownServer();
    const { page } = await meetPerson();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).origin));
    await firstRun(page, server.address);
    expect([...new Set(asked)].filter((origin) => !/^(blob:|null)/.test(origin))).toEqual([server.address]);
    expect(await welcome.adult(page).count()).toBe(0);
  });
});
