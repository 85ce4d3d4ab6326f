// SPDX-License-Identifier: MIT
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/** One encoding of a file of the site, ready to be sent. */
export interface Body {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly etag: string;
}

export interface SiteFile {
  readonly type: string;
  /** The name holds a hash of the content, so it can be kept for ever. */
  readonly lasting: boolean;
  readonly plain: Body;
  readonly br?: Body;
  readonly gzip?: Body;
}

/**
 * The whole site by address, such as `/techniques/palm/index.html`, held in memory. What is not in here cannot be asked
 * for, so no address leads out of the folder; and a build that replaces the folder never mixes with the one served.
 */
export type Site = ReadonlyMap<string, SiteFile>;

const typesByExtension: Readonly<Record<string, string>> = {
  '.bin': 'application/octet-stream',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

const hashedName = /^\/assets\/.*-[\w-]{8}\.[a-z0-9]+$/;

/** Reads a built site. Links, hidden files and anything that is not a plain file are left out; throws when the folder is missing. */
export function readSite(folder: string): Site {
  const paths = listFiles(folder, '');
  const known = new Set(paths);
  const isCopy = (path: string) => /\.(br|gz)$/.test(path) && known.has(path.replace(/\.(br|gz)$/, ''));
  return new Map(paths.filter((path) => !isCopy(path)).map((path) => [path, readFile(folder, path, known)]));
}

function listFiles(folder: string, under: string): readonly string[] {
  return readdirSync(join(folder, under), { withFileTypes: true }).flatMap((entry) => {
    const path = `${under}/${entry.name}`;
    if (entry.name.startsWith('.')) return [];
    if (entry.isDirectory()) return listFiles(folder, path);
    return entry.isFile() ? [path] : [];
  });
}

function readFile(folder: string, path: string, known: ReadonlySet<string>): SiteFile {
  const copy = (ending: string, label: string) =>
    known.has(path + ending) ? readBody(join(folder, path + ending), label) : undefined;
  const br = copy('.br', 'br');
  const gzip = copy('.gz', 'gzip');
  return {
    type: typesByExtension[extname(path)] ?? 'application/octet-stream',
    lasting: hashedName.test(path),
    plain: readBody(join(folder, path), ''),
    ...(br && { br }),
    ...(gzip && { gzip }),
  };
}

function readBody(file: string, label: string): Body {
  const bytes = new Uint8Array(readFileSync(file));
  const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 20);
  return { bytes, etag: label === '' ? `"${hash}"` : `"${hash}-${label}"` };
}
