// SPDX-License-Identifier: MIT
import type { Body, SiteFile } from './site.ts';

export interface Chosen {
  readonly body: Body;
  readonly encoding?: 'br' | 'gzip';
}

/** Picks the smallest form of a file that the browser says it can read. */
export function chooseBody(file: SiteFile, acceptEncoding: string | undefined): Chosen {
  const accepted = acceptedEncodings(acceptEncoding ?? '');
  if (file.br && accepted.has('br')) return { body: file.br, encoding: 'br' };
  if (file.gzip && accepted.has('gzip')) return { body: file.gzip, encoding: 'gzip' };
  return { body: file.plain };
}

function acceptedEncodings(header: string): ReadonlySet<string> {
  const entries = header.split(',').map((entry) => entry.split(';').map((part) => part.trim().toLowerCase()));
  const wanted = entries.filter(([, weight]) => weight === undefined || Number(weight.replace('q=', '')) > 0);
  return new Set(wanted.map(([name = '']) => name));
}

/** Whether `If-None-Match` names this very content. */
export function isUnchanged(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  const known = ifNoneMatch.split(',').map((entry) => entry.trim().replace(/^W\//, ''));
  return known.includes('*') || known.includes(etag);
}
