// SPDX-License-Identifier: MIT
import { appEntry, firstViewWords, loadedAtOnce, type Manifest, pageEntry } from '../lib/siteAssets.mjs';
import type { BuiltPage } from './site.ts';
import type { Finding } from './source.ts';

/** Limits of `product.md` section 7, bytes after gzip. */
const firstViewMax = 90_000;
const pageMax = 35_000;
const pictureMax = 60_000;

export interface Measured {
  readonly manifest: Manifest;
  readonly pages: readonly BuiltPage[];
  /** Bytes after gzip of a file of the site. */
  sizeOf(path: string): number;
  /** Bytes after gzip of a text. */
  sizeOfText(text: string): number;
}

const techniquePage = /^techniques\/[^/]+\/index\.html$/;
const picture = /<svg[^>]*>.*?<\/svg>/gs;
const linkedPicture = /<(?:img|image|use|source)[^>]*\s(?:src|href|srcset)="\/([^"#? ]+)/g;
/** Icons are small and belong to the page; a picture is larger than any of them. */
const iconCharsMax = 1500;

/** Holds the sizes of what loads first. */
export function checkBudget(built: Measured): Finding {
  const app = sum(built, filesOf(built.manifest, [appEntry, ...firstViewWords]));
  const pageFiles = sum(built, filesOf(built.manifest, [pageEntry]));
  const sizes = built.pages
    .filter(({ path }) => techniquePage.test(path))
    .map((page) => ({ page, ...weigh(built, page) }));
  const largest = Math.max(0, ...sizes.map(({ text }) => text + pageFiles));
  const largestPicture = Math.max(0, ...sizes.map(({ art }) => art));
  return {
    problems: [
      ...over('The first app view', app, firstViewMax),
      ...(sizes.length === 0 ? ['No technique page was built'] : []),
      ...sizes.flatMap(({ page, text }) => over(page.path, text + pageFiles, pageMax)),
      ...sizes.flatMap(({ page, art }) => over(`The picture of ${page.path}`, art, pictureMax)),
    ],
    note: `app ${kb(app)}, largest technique page ${kb(largest)}, its picture up to ${kb(largestPicture)}`,
  };
}

function filesOf(manifest: Manifest, entries: readonly string[]): readonly string[] {
  const { scripts, styles } = loadedAtOnce(manifest, ...entries);
  return [...scripts, ...styles];
}

function sum(built: Measured, files: readonly string[]): number {
  return files.reduce((bytes, file) => bytes + built.sizeOf(file), 0);
}

function weigh(built: Measured, { html }: BuiltPage): { readonly text: number; readonly art: number } {
  const pictures = [...html.matchAll(picture)].map(([svg]) => svg).filter((svg) => svg.length > iconCharsMax);
  const linked = new Set([...html.matchAll(linkedPicture)].map(([, path = '']) => path));
  const rest = pictures.reduce((text, svg) => text.replace(svg, ''), html);
  return { text: built.sizeOfText(rest), art: built.sizeOfText(pictures.join('')) + sum(built, [...linked]) };
}

function over(what: string, bytes: number, max: number): readonly string[] {
  return bytes < max ? [] : [`${what} weighs ${kb(bytes)} after gzip; less than ${kb(max)} is allowed`];
}

function kb(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
