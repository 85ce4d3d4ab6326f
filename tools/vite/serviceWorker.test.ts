// SPDX-License-Identifier: MIT
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chunksOfTests, isKeptOffline, listSiteFiles } from './serviceWorker.ts';

let site: string;
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'knead-site-'));
});
afterEach(() => rmSync(site, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(site, path)), { recursive: true });
  writeFileSync(join(site, path), text);
}

describe('listSiteFiles', () => {
  it('lists each file with a hash that follows its content', () => {
    write('index.html', 'home');
    write('hands/index.html', 'hands');
    write('assets/app-1.js', 'app');
    write('assets/app-1.js.br', 'app');
    write('assets/test-words.js', 'words');
    write('.vite/manifest.json', '{}');
    const before = listSiteFiles(site, new Set(['/assets/test-words.js']));
    expect(Object.keys(before)).toEqual(['/assets/app-1.js', '/hands/index.html', '/index.html']);
    write('index.html', 'home again');
    const after = listSiteFiles(site, new Set(['/assets/test-words.js']));
    expect(after['/index.html']).not.toBe(before['/index.html']);
    expect(after['/hands/index.html']).toBe(before['/hands/index.html']);
  });

  it('leaves out what is never loaded', () => {
    const all = [
      '/assets/sqlite3-worker1-a1.js',
      '/assets/sqlite3-opfs-async-proxy-b2.js',
      '/sw.js',
      '/a.js.map',
      '/a.gz',
    ];
    expect(all.filter(isKeptOffline)).toEqual([]);
    expect(['/assets/sqlite3-c3.wasm', '/manifest.webmanifest', '/404.html'].every(isKeptOffline)).toBe(true);
  });

  it('knows the chunks of the pseudo-language by the build’s manifest', () => {
    const manifest = {
      a: { file: 'assets/app-1.js', src: '../../virtual:words/ar-XB/app' },
      b: { file: 'assets/app-2.js', src: '../../virtual:words/en/app' },
      c: { file: 'assets/shared.js' },
    };
    expect([...chunksOfTests(manifest)]).toEqual(['/assets/app-1.js']);
  });
});
