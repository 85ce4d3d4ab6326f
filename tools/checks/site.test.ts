// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { checkAddresses } from './addresses.ts';
import { checkSite } from './site.ts';

const files = ['index.html', 'a/index.html', 'assets/app.js', 'icons/knead.svg'];
const frame = (body: string) =>
  `<!doctype html><html lang="en"><head><title>A</title></head><body>${body}</body></html>`;
const problemsOf = (html: string) => checkSite([{ path: 'a/index.html', html }], files).problems;

describe('site', () => {
  it('is content with pages that the policy lets through', () => {
    const body =
      '<a href="/">x</a><a href="/a/?b=c#d">x</a><a href="#d">x</a><a href="https://example.org/">x</a><a href="tel:112">x</a>';
    expect(problemsOf(frame(`${body}<script type="module" src="/assets/app.js"></script>`))).toEqual([]);
  });

  it.each([
    '<script>alert(1)</script>',
    '<script type="application/json">{}</script>',
    '<style>p{}</style>',
    '<p style="color:red">x</p>',
    '<p onclick="x()">x</p>',
    '<a href="javascript:x()">x</a>',
  ])('finds what the policy would block: %s', (body) => {
    expect(problemsOf(frame(body))).toHaveLength(1);
  });

  it.each(['/b/', '/a', '/assets/none.js', 'a/', '../a/'])('finds a link to nowhere: %s', (href) => {
    expect(problemsOf(frame(`<a href="${href}">x</a>`))).toEqual([`a/index.html leads to ${href}, which is not there`]);
  });

  it('finds a page without its frame', () => {
    expect(problemsOf('<p>x</p>')).toHaveLength(3);
  });
});

describe('addresses', () => {
  it('is content when the kept list and the site agree', () => {
    expect(checkAddresses(['/', '/a/'], ['/a/', '/']).problems).toEqual([]);
  });

  it('finds a published address that is gone, and a new one that is not kept', () => {
    expect(checkAddresses(['/', '/a/'], ['/', '/b/']).problems).toEqual([
      '/a/ was published and is gone',
      '/b/ is new: add it to docs/addresses.txt',
    ]);
  });
});
