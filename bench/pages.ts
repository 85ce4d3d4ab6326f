// SPDX-License-Identifier: MIT
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { isLibraryFile } from '@knead/content';
import { isKeptPacked, keptQueries, makeSearch, renderAll } from '../tools/prerender/pagesToMeasure.ts';
import { chunksOfTests, listSiteFiles } from '../tools/vite/serviceWorker.ts';
import type { Figure, PartResult } from './support/figure.ts';
import { root } from './support/root.ts';
import type { Site } from './support/site.ts';
import { median, quantile } from './support/stats.ts';

const rounds = 5;
const searchRounds = 5;
const picture = /\.(?:svg|png|webp)$/;

/** The pages people read: building all of them, searching them, and what keeping all of them takes. */
export async function measurePages(site: Site): Promise<PartResult> {
  const manifest = JSON.parse(readFileSync(join(root, '.cache/site-manifest.json'), 'utf8'));
  let count = 0;
  const built = Array.from({ length: rounds }, () => {
    const begun = performance.now();
    count = renderAll(manifest);
    return (performance.now() - begun) / 1000;
  });
  return {
    figures: [
      { what: 'pages', unit: 'count', value: count },
      { what: 'pages: all of them rendered', unit: 's', value: median(built), below: 5 },
      { what: 'pages: the same, the first time', unit: 's', value: built[0] ?? Number.NaN },
      ...searchFigures(),
      ...keptFigures(site, listSiteFiles(site.folder, chunksOfTests(manifest))),
    ],
    notes: [
      `${rounds} rounds of rendering in one process; ${searchRounds} rounds of the ${keptQueries.length} kept queries.`,
      'Kept offline: as the service worker stores it, pages and pictures packed, scripts and engine plain; unpacked; and as it comes over the network.',
    ],
  };
}

function searchFigures(): readonly Figure[] {
  const begun = performance.now();
  const search = makeSearch();
  const readyMs = performance.now() - begun;
  const asked = Array.from({ length: searchRounds }, () => keptQueries).flat();
  const answered = asked.map((ask) => {
    const from = performance.now();
    search(ask);
    return performance.now() - from;
  });
  return [
    { what: 'search: index made ready', unit: 'ms', value: readyMs },
    { what: 'search: one answer, p95', unit: 'ms', value: quantile(answered, 0.95), below: 30 },
  ];
}

function keptFigures({ folder }: Site, files: Readonly<Record<string, string>>): readonly Figure[] {
  const paths = Object.keys(files);
  const words = paths.filter((path) => !picture.test(path));
  const atOnce = paths.filter((path) => !isLibraryFile(path));
  const unpacked = (list: readonly string[]) => sizeOf(list, folder, (bytes) => bytes.length) / 1e6;
  const packed = (list: readonly string[]) => sizeOf(list, folder, zipped) / 1e6;
  const kept = (list: readonly string[]) =>
    packed(list.filter(isKeptPacked)) + unpacked(list.filter((path) => !isKeptPacked(path)));
  return [
    { what: 'kept at once: everything', unit: 'MB', value: kept(atOnce) },
    { what: 'kept, everything without pictures', unit: 'MB', value: kept(words), below: 5 },
    { what: 'the same, unpacked', unit: 'MB', value: unpacked(words) },
    { what: 'kept, everything without pictures, over the network', unit: 'MB', value: packed(words) },
    { what: 'kept, pictures', unit: 'MB', value: kept(paths) - kept(words) },
  ];
}

function sizeOf(paths: readonly string[], folder: string, weigh: (bytes: Buffer) => number): number {
  return paths.reduce((sum, path) => sum + weigh(readFileSync(join(folder, path))), 0);
}

function zipped(bytes: Buffer): number {
  return gzipSync(bytes, { level: 9 }).length;
}
