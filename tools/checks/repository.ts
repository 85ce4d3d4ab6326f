// SPDX-License-Identifier: MIT
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { keptFolder, type Stamp, stampFile } from '../body/kept.ts';
import { fileStamp, sourceStamps } from '../body/source.ts';
import type { Manifest } from '../lib/siteAssets.mjs';
import { allFilesBelow } from '../lib/stamp.mjs';
import type { Measured } from './budget.ts';
import type { Locked, Needed } from './dependencies.ts';
import type { Kept } from './pictures.ts';
import type { BuiltPage } from './site.ts';
import type { SpecFile } from './spec.ts';

/** Reads what the checks look at from the disk, so that the checks themselves stay functions of their input. */

const site = 'apps/web/dist';

export function readSpecs(root: string): readonly SpecFile[] {
  const files = allFilesBelow([join(root, 'docs/spec')]).filter((file) => file.endsWith('.md'));
  return files.map((file) => ({ path: slashed(root, file), text: readFileSync(file, 'utf8') }));
}

/** Documents with tables of proofs. */
export function readProofs(root: string): readonly SpecFile[] {
  const paths = ['docs/hazards.md', 'docs/testing.md'];
  return paths.map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

export function readNeeded(root: string): readonly Needed[] {
  return manifestFiles(root).flatMap((by) => {
    const { dependencies, devDependencies } = readJson(join(root, by));
    const named = [...entries(dependencies), ...entries(devDependencies)];
    return named.flatMap(([name, version]) =>
      name.startsWith('@knead/') ? [] : [{ name, version: String(version), by }],
    );
  });
}

/** Everything the lock file installs, our own packages left out. */
export function readLocked(root: string): readonly Locked[] {
  const installed = entries(readJson(join(root, 'package-lock.json')).packages);
  const outside = installed.filter(([path, about]) => path.includes('node_modules/') && !isLink(about));
  return outside.map(([path, about]) => ({
    name: path.replace(/^.*node_modules\//, ''),
    licence: textMember(about, 'license'),
    dev: isRecord(about) && (about.dev === true || about.devOptional === true),
  }));
}

/** The kept pictures of the body, and what they would be made from now. */
export function readKept(root: string): Kept {
  const folder = join(root, keptFolder);
  const files = readdirSync(folder)
    .filter((name) => name !== basename(stampFile))
    .map((name) => {
      const bytes = readFileSync(join(folder, name));
      return { name, stamp: fileStamp(bytes), bytes: bytes.length, packed: gzipSync(bytes, { level: 9 }).length };
    });
  const stamp: Stamp = JSON.parse(readFileSync(join(root, stampFile), 'utf8'));
  return { stamp, source: sourceStamps(root), files };
}

export function readPages(root: string): readonly BuiltPage[] {
  const files = readSiteFiles(root).filter((path) => path.endsWith('.html'));
  return files.map((path) => ({ path, html: readFileSync(join(root, site, path), 'utf8') }));
}

/** Every file of the built site, without its compressed copies. */
export function readSiteFiles(root: string): readonly string[] {
  const folder = join(root, site);
  return allFilesBelow([folder])
    .map((file) => slashed(folder, file))
    .filter((path) => !/\.(br|gz)$/.test(path));
}

/** The kept list of published addresses, one a line. */
export function readPublished(root: string): readonly string[] {
  const lines = readFileSync(join(root, 'docs/addresses.txt'), 'utf8')
    .split('\n')
    .map((line) => line.trim());
  return lines.filter((line) => line.startsWith('/'));
}

/** Addresses of the pages that were built. */
export function addressesOf(pages: readonly BuiltPage[]): readonly string[] {
  return pages.map(({ path }) => `/${path.replace(/(^|\/)index\.html$/, '$1')}`).sort();
}

export function readMeasured(root: string): Measured {
  const sizeOfText = (text: string) => gzipSync(text, { level: 9 }).length;
  return {
    manifest: parseManifest(readJson(join(root, '.cache/site-manifest.json'))),
    pages: readPages(root),
    sizeOf: (path) => gzipSync(readFileSync(join(root, site, path)), { level: 9 }).length,
    sizeOfText,
  };
}

function parseManifest(json: Readonly<Record<string, unknown>>): Manifest {
  return Object.fromEntries(
    entries(json).map(([key, chunk]) => [
      key,
      { file: textMember(chunk, 'file') ?? '', imports: textList(chunk, 'imports'), css: textList(chunk, 'css') },
    ]),
  );
}

function manifestFiles(root: string): readonly string[] {
  const below = ['packages', 'apps'].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => `${folder}/${name}/package.json`),
  );
  return ['package.json', ...below].filter((file) => existsSync(join(root, file)));
}

function isLink(about: unknown): boolean {
  return isRecord(about) && about.link === true;
}

function textMember(value: unknown, member: string): string | undefined {
  const found = isRecord(value) ? value[member] : undefined;
  return typeof found === 'string' ? found : undefined;
}

function textList(value: unknown, member: string): readonly string[] {
  const found = isRecord(value) ? value[member] : undefined;
  return Array.isArray(found) ? found.filter((entry) => typeof entry === 'string') : [];
}

function readJson(file: string): Readonly<Record<string, unknown>> {
  const read: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return isRecord(read) ? read : {};
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function entries(value: unknown): readonly (readonly [string, unknown])[] {
  return isRecord(value) ? Object.entries(value) : [];
}

function slashed(from: string, file: string): string {
  return relative(from, file).split(sep).join('/');
}
