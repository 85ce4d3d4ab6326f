// SPDX-License-Identifier: MIT
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DeviceId, instant } from '@knead/base';
import { journalToFile, printJournalFile } from '@knead/formats';
import { openBrowser, type TestBrowser } from '../../e2e/support/chromium.ts';
import { makeJournalSample } from '../samples/journalSample.ts';
import { noteUsable } from '../start.ts';
import type { PartResult } from '../support/figure.ts';
import { meetSomebody } from '../support/person.ts';
import type { Site } from '../support/site.ts';
import { median, quantile } from '../support/stats.ts';
import { measureRawSqlite } from './rawSqlite.ts';
import { recordStore, type StoreCall } from './recorder.ts';

const writes = 120;

interface JournalOptions {
  readonly events: number;
  readonly runs: number;
}

/** A large journal in the app's own store: taken in, opened, written to and taken out by the screens a person uses. */
export async function measureJournal(site: Site, { events, runs }: JournalOptions): Promise<PartResult> {
  const folder = await mkdtemp(join(tmpdir(), 'knead-bench-'));
  const file = join(folder, 'journal.json');
  const text = sampleFile(events);
  await writeFile(file, text);
  const browser = await meetSomebody(site.address);
  try {
    await browser.page.addInitScript(recordStore);
    const taken = await takeIn(browser, site, file);
    const opened = await openings(browser, site, runs);
    const written = await manyWrites(browser, site);
    const exported = await takeOut(browser, folder);
    await browser.close();
    const coldMs = await coldStarts(browser.profile, site, runs);
    const raw = await measureRawSqlite(file, runs);
    const count = events.toLocaleString('en');
    return {
      figures: [
        { what: `journal of ${count} events: open`, unit: 'ms', value: opened.openMs, below: 150 },
        { what: 'open and read what Today needs', unit: 'ms', value: opened.readyMs },
        { what: 'bare SQLite: engine, open, count', unit: 'ms', value: raw.openMs },
        { what: 'open against bare SQLite', unit: 'times', value: opened.openMs / raw.openMs },
        { what: 'write one entry, p50', unit: 'ms', value: quantile(written.callMs, 0.5) },
        { what: 'write one entry, p95', unit: 'ms', value: quantile(written.callMs, 0.95), below: 10 },
        {
          what: 'write one entry and bring every view up to date, p95',
          unit: 'ms',
          value: quantile(written.wholeMs, 0.95),
        },
        { what: 'bare SQLite: write one row, p95', unit: 'ms', value: raw.writeMs },
        { what: 'write against bare SQLite', unit: 'times', value: quantile(written.callMs, 0.95) / raw.writeMs },
        { what: 'whole export: tap to file', unit: 'ms', value: exported.ms, below: 2000 },
        { what: 'bare SQLite: read all rows', unit: 'ms', value: raw.readMs },
        { what: 'whole import: read, check and count', unit: 'ms', value: taken.planMs },
        { what: 'whole import: take in', unit: 'ms', value: taken.writeMs },
        { what: 'whole import', unit: 'ms', value: taken.planMs + taken.writeMs, below: 2000 },
        { what: 'bare SQLite: insert all rows', unit: 'ms', value: raw.fillMs },
        { what: 'cold start to a usable Today with this journal, full speed', unit: 'ms', value: median(coldMs) },
      ],
      notes: [
        `The file has ${(text.length / 1e6).toFixed(1)} MB; the export held ${exported.events} events.`,
        'Open: from the first message to the database worker to its answer; loading the engine is part of it. Calls are timed at the page’s side of the worker.',
        `Writes: ${writes} changes of a setting in Settings, each one event, durable before the answer.`,
      ],
    };
  } finally {
    await browser.forget();
    await rm(folder, { recursive: true, force: true });
  }
}

function sampleFile(count: number): string {
  const events = makeJournalSample(count, 1);
  const device = events[0]?.device;
  if (device === undefined) throw new Error('The sample is empty.');
  return printJournalFile(
    journalToFile(events, { exportedAt: instant(Date.now()), device: device satisfies DeviceId }),
  );
}

async function takeIn({ page }: TestBrowser, site: Site, file: string) {
  await page.goto(`${site.address}/settings/`);
  const input = page.locator('input[type=file]');
  await input.waitFor();
  const begun = performance.now();
  await input.setInputFiles(file);
  const go = page.getByRole('button', { name: 'Take in' });
  await go.waitFor({ timeout: 120_000 });
  const planned = performance.now();
  await go.click();
  await page.getByRole('heading', { name: 'Copies you took in' }).waitFor({ timeout: 120_000 });
  return { planMs: planned - begun, writeMs: performance.now() - planned };
}

async function openings({ page }: TestBrowser, site: Site, runs: number) {
  const open: number[] = [];
  const ready: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    await page.goto(site.address);
    await page.locator('.hero .btn.go').waitFor();
    const calls = await callsOf(page);
    const first = calls[0]?.askedMs ?? Number.NaN;
    open.push((calls.find(({ kind }) => kind === 'open')?.answeredMs ?? Number.NaN) - first);
    ready.push(Math.max(...calls.map(({ answeredMs }) => answeredMs ?? 0)) - first);
  }
  return { openMs: median(open), readyMs: median(ready) };
}

/** Each press on a switch of Settings is one event. */
async function manyWrites({ page }: TestBrowser, site: Site) {
  await page.goto(`${site.address}/settings/`);
  const row = page.getByRole('switch', { name: 'Chimes' });
  await row.waitFor();
  const before = (await appends(page)).length;
  for (let write = 0; write < writes; write += 1) {
    await row.click();
    await page.waitForFunction(
      (count) => (window.storeCalls ?? []).filter((call) => call.kind === 'append' && call.answeredMs).length >= count,
      before + write + 1,
    );
  }
  const calls = (await appends(page)).slice(before);
  return {
    callMs: calls.map(({ askedMs, answeredMs = Number.NaN }) => answeredMs - askedMs),
    wholeMs: calls.map(({ askedMs, foldedMs = Number.NaN }) => foldedMs - askedMs),
  };
}

async function appends(page: TestBrowser['page']): Promise<readonly StoreCall[]> {
  return (await callsOf(page)).filter(({ kind }) => kind === 'append');
}

function callsOf(page: TestBrowser['page']): Promise<readonly StoreCall[]> {
  return page.evaluate(() => window.storeCalls ?? []);
}

async function takeOut({ page }: TestBrowser, folder: string) {
  const arriving = page.waitForEvent('download', { timeout: 120_000 });
  const begun = performance.now();
  await page.getByRole('button', { name: /Save a copy/ }).click();
  const download = await arriving;
  const file = join(folder, 'export.json');
  await download.saveAs(file);
  const ms = performance.now() - begun;
  const text = await readFile(file, 'utf8');
  return { ms, events: text.split('\n').filter((line) => line.startsWith('{"')).length - 1 };
}

async function coldStarts(profile: string, site: Site, runs: number): Promise<readonly number[]> {
  const took: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const browser = await openBrowser({ profile });
    await browser.page.addInitScript(noteUsable, '.hero .btn.go');
    await browser.page.goto(site.address);
    const handle = await browser.page.waitForFunction(() => window.usableAtMs, undefined, { timeout: 60_000 });
    took.push((await handle.jsonValue()) ?? Number.NaN);
    await browser.close();
  }
  return took;
}
