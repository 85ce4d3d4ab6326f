// SPDX-License-Identifier: MIT
import { cpus, loadavg } from 'node:os';
import { measureContent } from './content.ts';
import { measureCues } from './cues/cues.ts';
import { measureFind } from './find.ts';
import { measureJournal } from './journal/journal.ts';
import { measureLoads } from './loads.ts';
import { measureMotion } from './motion.ts';
import { measurePages } from './pages.ts';
import { measureSize } from './size.ts';
import { measureStart } from './start.ts';
import { judge, type PartResult, type Verdict } from './support/figure.ts';
import { type Options, type PartName, readOptions } from './support/options.ts';
import { type Site, startSite } from './support/site.ts';
import { measureTaps } from './taps.ts';
import { measureTriage } from './triage.ts';
import { measureTurn } from './turn.ts';

// Measures the built app in a real browser and prints one JSON document:
// node tools/run.mjs bench/main.ts [--only size,start,loads,taps,triage,content,pages,turn,motion,find,journal,cues] [--cues view,hidden,load] [--cue-seconds 420]
const programs: Readonly<Record<PartName, (site: Site, options: Options) => Promise<PartResult>>> = {
  size: (at) => measureSize(at),
  start: (at, { runs }) => measureStart(at, runs),
  loads: (at, { runs }) => measureLoads(at, runs),
  taps: (at) => measureTaps(at),
  triage: () => measureTriage(),
  content: (at) => measureContent(at),
  pages: (at) => measurePages(at),
  turn: (at) => measureTurn(at),
  motion: (at) => measureMotion(at),
  find: (at) => measureFind(at),
  journal: (at, { events, runs }) => measureJournal(at, { events, runs }),
  cues: (at, { cueSettings, cueSeconds }) => measureCues(at, { settings: cueSettings, seconds: cueSeconds }),
};

const options = readOptions(process.argv.slice(2));
const site = await startSite();
try {
  const parts: Record<string, Measured> = {};
  for (const name of options.parts) parts[name] = await measure(name);
  const missed = Object.values(parts).flatMap(({ figures }) => figures.filter(({ met }) => met === false));
  const report = { machine: machine(), parts, missed: missed.map(sentenceOf) };
  process.stdout.write(`${JSON.stringify(report, undefined, 2)}\n`);
} finally {
  await site.remove();
}

interface Measured {
  /** Work waiting for a processor while it was measured; figures are good only while it is small. */
  readonly loadAverage: number;
  readonly figures: readonly Verdict[];
  readonly notes: readonly string[];
}

async function measure(name: PartName): Promise<Measured> {
  process.stderr.write(`${name} …\n`);
  const { figures, notes } = await programs[name](site, options);
  return { loadAverage: Math.round((loadavg()[0] ?? 0) * 10) / 10, figures: figures.map(judge), notes };
}

function sentenceOf({ what, value, unit, below }: Verdict): string {
  return `${what}: ${value} ${unit}, wanted below ${below}`;
}

function machine() {
  const model = cpus()[0]?.model ?? 'unknown';
  return { cores: cpus().length, model, node: process.version, measuredAt: new Date().toISOString() };
}
