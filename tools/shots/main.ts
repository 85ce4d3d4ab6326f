// SPDX-License-Identifier: MIT
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DeviceId, Instant } from '@knead/base';
import { journalToFile, printJournalFile } from '@knead/formats';
import { makeJournalSample } from '../../bench/samples/journalSample.ts';
import { startSite } from '../../bench/support/site.ts';
import { openBrowser, type TestBrowser } from '../../e2e/support/chromium.ts';
import { type Album, type Camera, makeCamera } from './camera.ts';
import { readOptions } from './options.ts';
import { writeOverview } from './overview.ts';
import { servePseudoPages } from './pseudoPages.ts';
import { writeBesides, writeSheets } from './sheets.ts';
import { evening, installStillClock } from './stillClock.ts';
import { stops, todayAndCheck } from './walks/check.ts';
import { limited } from './walks/limited.ts';
import type { Place } from './walks/place.ts';
import { printedPage, readingPages } from './walks/reading.ts';
import { records } from './walks/records.ts';
import { rightToLeft } from './walks/rightToLeft.ts';
import { cutOff, session, unwell, wholeSession } from './walks/session.ts';
import { firstSteps } from './walks/welcome.ts';

// Pictures of every screen and page: node tools/run.mjs tools/shots/main.ts [--only PART] [--mockups DIR] [--out DIR] [--overview]
const options = readOptions(process.argv.slice(2));
const begun = Date.now();
/** So many that the last day is the Saturday before the day on which they are taken in. */
const sampleEvents = 648;
const overviewScenes = ['today', 'player-left', 'after'];
const album: Album = {
  folder: options.out,
  pictures: [],
  wants: (scene) =>
    options.overview ? overviewScenes.includes(scene) : options.only === undefined || scene.includes(options.only),
};
await rm(album.folder, { recursive: true, force: true });
await mkdir(album.folder, { recursive: true });
/** Walks that lost their way: the pictures of the others are still worth having. */
const failures: string[] = [];
const files = await writeSampleFiles();
const site = await startSite();
const browser = await openPerson();
await servePseudoPages(browser.context, site.folder);
try {
  const camera = await makeCamera(browser.page, album);
  await walk(camera, { address: site.address, ...files });
  report(await writeSheets(await sheetPage(), album, options.mockups));
} finally {
  await browser.forget();
  await site.remove();
  await rm(files.folder, { recursive: true, force: true });
}

type Walk = (camera: Camera, place: Place) => Promise<void>;

async function walk(camera: Camera, place: Place): Promise<void> {
  const first = { firstSteps, todayAndCheck, session, cutOff, wholeSession };
  const reading = { readingPages, printed: () => printedPage(camera, place, album) };
  // Stops come last: one stays.
  const walks: Readonly<Record<string, Walk>> = { ...first, records, rightToLeft, ...reading, stops };
  for (const [name, take] of Object.entries(walks)) await go(name, camera, () => take(camera, place));
  for (const [name, take] of Object.entries({ unwell, limited })) {
    const other = await openPerson();
    const apart = await makeCamera(other.page, album);
    await go(name, apart, () => take(apart, place));
    await other.forget();
  }
}

async function go(name: string, { page }: Camera, take: () => Promise<void>): Promise<void> {
  process.stderr.write(`${name} …\n`);
  try {
    await take();
  } catch (problem) {
    failures.push(`${name}: ${String(problem)}`);
    await page.screenshot({ path: join(album.folder, `failed-${name}.png`) });
  }
}

async function openPerson(): Promise<TestBrowser> {
  const person = await openBrowser();
  await person.context.addInitScript(installStillClock, evening);
  return person;
}

/** Real time and no faults of the app in it: sheets are made of files. */
async function sheetPage() {
  const page = await browser.context.newPage();
  if (options.overview) process.stderr.write(`${await writeOverview(page, album)}\n`);
  await writeBesides(page, album, options.mockups);
  return page;
}

function report(sheets: readonly string[]): void {
  const seconds = Math.round((Date.now() - begun) / 1000);
  const mockups = options.mockups === undefined ? ' No mockups were found: none stands beside them.' : '';
  console.log(`${album.pictures.length} pictures in ${album.folder} in ${seconds} s.${mockups}`);
  console.log(`Contact sheets: ${sheets.join(', ')}.`);
  for (const failure of failures) console.log(`A walk ended early. ${failure}`);
  if (failures.length > 0) process.exitCode = 1;
  for (const complaint of new Set(browser.complaints)) console.log(`The app complained: ${complaint}`);
}

async function writeSampleFiles() {
  const folder = await mkdtemp(join(tmpdir(), 'knead-shots-'));
  const journalFile = join(folder, 'journal.json');
  const foreignFile = join(folder, 'foreign.json');
  const events = makeJournalSample(sampleEvents, 3);
  const meta = { exportedAt: evening as Instant, device: events[0]?.device ?? ('' as DeviceId) };
  await writeFile(journalFile, printJournalFile(journalToFile(events, meta)));
  await writeFile(foreignFile, '{ "steps": [] }\n');
  return { folder, journalFile, foreignFile };
}
