// SPDX-License-Identifier: MIT
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { checkContent, contentDocument, openDataFile, paths } from '@knead/content';
import { findPaths, PAINT_QUALITIES, type PaintMark, SIDES, ZONES } from '@knead/domain';
import type { PartResult } from './support/figure.ts';
import type { Site } from './support/site.ts';
import { quantile } from './support/stats.ts';

const rounds = 20;
const paintings = 2000;
/** Written by the build for the search (`apps/web/src/search`). */
const searchFile = '/search/entries.json';

/** The library: checking it, its size as data, and paths of painted places, in this process. */
export async function measureContent(site: Site): Promise<PartResult> {
  const checked = timed(rounds, () => checkContent());
  const written = timed(rounds, () => JSON.stringify(contentDocument()));
  const found = timed(paintings, (round) => findPaths(paintingOf(round), paths));
  return {
    figures: [
      { what: 'content: check of all of it, p95', unit: 'ms', value: quantile(checked, 0.95), below: 300 },
      { what: 'content: the data set as JSON, p95', unit: 'ms', value: quantile(written, 0.95) },
      { what: 'content: the data set', unit: 'kB gz', value: gzipped(site, openDataFile) },
      { what: 'search: what it knows', unit: 'kB gz', value: gzipped(site, searchFile), below: 60 },
      { what: 'paths: one painting, p95', unit: 'ms', value: quantile(found, 0.95), below: 1 },
    ],
    notes: [`${rounds} rounds of check and data set, ${paintings} paintings of 1 to 12 places.`],
  };
}

function gzipped({ folder }: Site, path: string): number {
  const file = join(folder, path);
  if (!existsSync(file)) throw new Error(`The build made no ${path}.`);
  return gzipSync(readFileSync(file), { level: 9 }).length / 1000;
}

/** Places one after the other, so that every zone comes in turn. */
function paintingOf(round: number): readonly PaintMark[] {
  return Array.from({ length: 1 + (round % 12) }, (_, at): PaintMark => {
    const zone = ZONES[(round * 7 + at * 3) % ZONES.length] ?? 'thenar';
    const side = SIDES[round % SIDES.length] ?? 'left';
    return { zone, side, quality: PAINT_QUALITIES[at % PAINT_QUALITIES.length] ?? 'tingling' };
  });
}

function timed(count: number, work: (round: number) => unknown): readonly number[] {
  return Array.from({ length: count }, (_, round) => {
    const begun = performance.now();
    work(round);
    return performance.now() - begun;
  });
}
