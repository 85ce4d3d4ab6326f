// SPDX-License-Identifier: MIT
import { startSession } from '../../e2e/support/pages/check.ts';
import type { Figure, PartResult } from '../support/figure.ts';
import type { CueSetting } from '../support/options.ts';
import { meetSomebody } from '../support/person.ts';
import type { Site } from '../support/site.ts';
import { compareCaptions, compareChimes, figuresOf, smallestGap, zeroOf } from './compare.ts';
import { type ExpectedCue, expectedCues } from './expected.ts';
import { watchHidden } from './hidden.ts';
import { type CueRecord, type Load, recordCues } from './recorder.ts';

/** Targets of `product.md` 7, milliseconds. */
const inViewMs = 20;
const hiddenMs = 50;

/** The thread is taken for 70 of every 100 ms, and stands still twice. */
const busy = { busyMs: 70, everyMs: 100 };
const freezeMs = 4000;
/** The standstill begins a little before a cue is due, so that this one comes too late to be given. */
const beforeCueMs = 500;

interface CueOptions {
  readonly settings: readonly CueSetting[];
  readonly seconds: number;
}

/** Real sessions in real time; what comes is held against the routine's own track. */
export async function measureCues(site: Site, { settings, seconds }: CueOptions): Promise<PartResult> {
  const expected = expectedCues().filter(({ atMs }) => atMs <= seconds * 1000);
  const results: PartResult[] = [];
  for (const setting of settings) {
    process.stderr.write(`cues, ${setting}: ${seconds} s …\n`);
    results.push(await watch[setting](site, expected));
  }
  return {
    figures: results.flatMap(({ figures }) => figures),
    notes: [
      `${expected.length} cues in ${seconds} s. No cue comes before its time, so the most punctual caption is the zero of all; the first waits for the player to be drawn and stands apart.`,
      'Captions: when the page’s content changes. Chimes: when the sound clock plays them, mapped by getOutputTimestamp.',
      'This machine has no sound device: Chromium plays to a null sink, whose clock is the machine’s own.',
      ...results.flatMap(({ notes }) => notes),
    ],
  };
}

type Watch = (site: Site, expected: readonly ExpectedCue[]) => Promise<PartResult>;

const watch: Readonly<Record<CueSetting, Watch>> = {
  async view(site, expected) {
    const record = await watchInView(site, expected, undefined);
    return { figures: bothFigures('in view', { expected, record }, inViewMs), notes: [] };
  },
  async hidden(site, expected) {
    const { record, notes, figures } = await watchHidden(site, lastMs(expected));
    const both = record === undefined ? [] : bothFigures('hidden', { expected, record }, hiddenMs);
    return { figures: [...both, ...figures], notes };
  },
  async load(site, expected) {
    const freezes = freezesFor(expected);
    const record = await watchInView(site, expected, { ...busy, freezes });
    const isCalm = ({ atMs }: { readonly atMs: number }) =>
      !freezes.some(({ afterMs, ms }) => atMs > afterMs - 200 && atMs < afterMs + ms + 200);
    const zero = record.captions[0]?.atMs ?? 0;
    const calm = record.captions.filter(({ atMs }) => isCalm({ atMs: atMs - zero }));
    const outside = { expected: expected.filter(isCalm), record: { ...record, captions: calm } };
    const wanted = Math.min(...expected.slice(1).map(({ atMs }, index) => atMs - (expected[index]?.atMs ?? 0)));
    return {
      figures: [
        ...figuresOf('under load, captions', compareCaptions(outside.expected, outside.record)),
        ...figuresOf('under load, chimes', compareChimes(expected, record)),
        { what: 'under load: smallest time between two captions', unit: 'ms', value: smallestGap(record) },
        { what: 'smallest time between two captions of the track', unit: 'ms', value: wanted },
        { what: 'captions due in standstills', unit: 'count', value: expected.length - outside.expected.length },
        {
          what: 'captions given in standstills or right after',
          unit: 'count',
          value: record.captions.length - calm.length,
        },
      ],
      notes: [
        `Load: the page’s thread busy for ${busy.busyMs} of every ${busy.everyMs} ms, and standing still for ${freezeMs} ms ${freezes.length} times; captions due in a standstill are counted apart.`,
      ],
    };
  },
};

interface Compared {
  readonly expected: readonly ExpectedCue[];
  readonly record: CueRecord;
}

function bothFigures(where: string, { expected, record }: Compared, below: number): readonly Figure[] {
  const firstMs = (record.captions[0]?.atMs ?? Number.NaN) - zeroOf(expected, record);
  return [
    { what: `${where}: first caption after the start`, unit: 'ms', value: firstMs },
    ...figuresOf(`${where}, captions`, compareCaptions(expected, record), below),
    ...figuresOf(`${where}, chimes`, compareChimes(expected, record), below),
  ];
}

function freezesFor(expected: readonly ExpectedCue[]): Load['freezes'] {
  const cues = [expected[Math.floor(expected.length / 3)], expected[Math.floor((expected.length * 2) / 3)]];
  return cues.flatMap((cue) => (cue === undefined ? [] : [{ afterMs: cue.atMs - beforeCueMs, ms: freezeMs }]));
}

function lastMs(expected: readonly ExpectedCue[]): number {
  return (expected.at(-1)?.atMs ?? 0) + 2000;
}

async function watchInView(site: Site, expected: readonly ExpectedCue[], load: Load | undefined): Promise<CueRecord> {
  const browser = await meetSomebody(site.address);
  const { page } = browser;
  try {
    await page.addInitScript(recordCues, load);
    await page.goto(site.address);
    await startSession(page);
    await page.waitForTimeout(lastMs(expected));
    const record = await page.evaluate(() => window.cueRecord);
    if (record === undefined) throw new Error('Nothing was recorded.');
    return record;
  } finally {
    await browser.forget();
  }
}
