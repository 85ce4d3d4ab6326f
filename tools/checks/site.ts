// SPDX-License-Identifier: MIT
import type { Finding } from './source.ts';

export interface BuiltPage {
  /** Inside the site, such as `techniques/palm/index.html`. */
  readonly path: string;
  readonly html: string;
}

/** What the content security policy would block, and why it must not be there. */
const blocked: readonly { readonly pattern: RegExp; readonly why: string }[] = [
  { pattern: /<script(?![^>]*\ssrc=)[^>]*>/i, why: 'an inline script' },
  { pattern: /<style[\s>]/i, why: 'an inline style sheet' },
  { pattern: /<[^>]+\sstyle="/i, why: 'a style attribute' },
  { pattern: /<[^>]+\son[a-z]+="/i, why: 'an event handler in an attribute' },
  { pattern: /(?:href|src)="javascript:/i, why: 'a script as an address' },
];

/** Pages that would not work under our own security headers, lack their frame, or lead to nowhere. */
export function checkSite(pages: readonly BuiltPage[], files: readonly string[]): Finding {
  const there = new Set(files);
  return { problems: pages.flatMap((page) => problemsOf(page, there)), note: `${pages.length} pages` };
}

function problemsOf({ path, html }: BuiltPage, there: ReadonlySet<string>): readonly string[] {
  const inline = blocked.filter(({ pattern }) => pattern.test(html)).map(({ why }) => `has ${why}`);
  const frame = [
    ...(/^<!doctype html>/i.test(html) ? [] : ['has no doctype']),
    ...(/<html[^>]*\slang="[a-z]/i.test(html) ? [] : ['has no language']),
    ...(/<title>[^<]+<\/title>/i.test(html) ? [] : ['has no title']),
  ];
  const lost = linksOf(html)
    .filter((link) => !isThere(link, there))
    .map((link) => `leads to ${link}, which is not there`);
  return [...inline, ...frame, ...new Set(lost)].map((what) => `${path} ${what}`);
}

/** Every address of this site that a page names, without search and fragment. */
function linksOf(html: string): readonly string[] {
  const links = [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, link = '']) => link.replace(/[?#].*$/, ''));
  return links.filter((link) => link !== '' && !/^[a-z][a-z+.-]*:/i.test(link));
}

function isThere(link: string, there: ReadonlySet<string>): boolean {
  if (!link.startsWith('/')) return false;
  const path = link.slice(1);
  return there.has(path.endsWith('/') || path === '' ? `${path}index.html` : path);
}
