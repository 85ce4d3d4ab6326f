// SPDX-License-Identifier: MIT
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../apps/server/src/headers.ts';
import { pagePolicy, withPolicy } from '../prerender/policy.mjs';
import { fileOf, writePages } from '../prerender/writePages.mjs';
import { compressFolder } from './compress.mjs';
import { isAtLeast, nodeProblem } from './nodeVersion.mjs';
import { runCommand } from './runCommand.mjs';
import { loadedAtOnce, siteAssets } from './siteAssets.mjs';
import { hashOf } from './stamp.mjs';
import { countReport } from './vitestReport.mjs';

const work = mkdtempSync(join(tmpdir(), 'knead-tools-'));
afterAll(() => rmSync(work, { recursive: true }));

function folder(name: string, files: Readonly<Record<string, string>>): string {
  const at = join(work, name);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(at, path, '..'), { recursive: true });
    writeFileSync(join(at, path), text);
  }
  return at;
}

describe('version of Node', () => {
  it.each([
    ['20.20.0', true],
    ['20.20.2', true],
    ['20.19.9', false],
    ['18.99.0', false],
    ['24.0.0', true],
    ['22.1.0-nightly', true],
  ])('%s will do: %s', (version, good) => {
    expect(isAtLeast(version, '20.20.0')).toBe(good);
    expect(nodeProblem(version) === undefined).toBe(good);
  });
});

describe('counting tests', () => {
  const test = (status: string) => ({ fullName: 'adds', status, failureMessages: ['1 is not 2'] });
  const report = (assertionResults: readonly ReturnType<typeof test>[], counts = {}) => ({
    numPassedTests: 0,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [{ name: 'a.test.ts', status: 'failed', message: 'broken', assertionResults }],
    ...counts,
  });

  it('gives the true totals and names what failed', () => {
    const counts = { numPassedTests: 7, numFailedTests: 1 };
    expect(countReport(report([test('passed'), test('failed')], counts), 1)).toEqual({
      passed: 7,
      failed: 1,
      detail: 'a.test.ts: adds\n1 is not 2',
    });
  });

  it('counts a file that could not be read, and a skipped test, as failures', () => {
    expect(countReport(report([]), 1)).toMatchObject({ failed: 1, detail: 'a.test.ts\nbroken' });
    expect(countReport(report([test('pending')], { numPassedTests: 3, numPendingTests: 1 }), 0)).toMatchObject({
      failed: 1,
    });
  });

  it('never passes a run that ended badly', () => {
    const none = { ...report([]), testResults: [], numPassedTests: 4 };
    expect(countReport(none, 1)).toMatchObject({ passed: 4, failed: 1 });
    expect(countReport(none, 0)).toMatchObject({ passed: 4, failed: 0 });
  });
});

describe('running programs', () => {
  it('gives exit code and output', async () => {
    expect(await runCommand(process.execPath, ['-e', 'console.log(1); process.exit(3)'])).toEqual({
      code: 3,
      output: '1\n',
    });
  });

  it('says when a program is not there', async () => {
    expect((await runCommand('no-such-program', [])).code).toBe(127);
  });

  it('ends a program that hangs', async () => {
    expect((await runCommand(process.execPath, ['-e', 'setInterval(() => {}, 9)'], { msMax: 200 })).code).toBe(1);
  });
});

describe('stamps', () => {
  it('change with names and contents, and not with tests', () => {
    const hash = (name: string, files: Readonly<Record<string, string>>) => hashOf([folder(name, files)]).length;
    expect(hash('s0', { 'a.ts': '1' })).toBe(64);
    const at = folder('s1', { 'a.ts': '1' });
    const first = hashOf([at]);
    folder('s1', { 'a.test.ts': '1', 'dist/x.js': '1', 'node_modules/x/y.js': '1' });
    expect(hashOf([at])).toBe(first);
    folder('s1', { 'a.ts': '2' });
    const second = hashOf([at]);
    expect(second).not.toBe(first);
    folder('s1', { 'b.ts': '2' });
    expect(hashOf([at])).not.toBe(second);
  });
});

describe('prerendering', () => {
  const page = (title: string) =>
    `<!doctype html><html><head><meta charset="utf-8"/><title>${title}</title></head></html>`;

  it('gives each address its file', () => {
    expect(fileOf('/')).toBe('index.html');
    expect(fileOf('/techniques/palm/')).toBe('techniques/palm/index.html');
    expect(fileOf('/404.html')).toBe('404.html');
    for (const address of ['/../x/', 'x/', '/X/', '//', '/a', '/a/?b']) expect(() => fileOf(address)).toThrow();
  });

  it('writes each page at its address, with the policy first', () => {
    const at = folder('pages', {});
    writePages(at, [
      { address: '/', html: page('App') },
      { address: '/about/', html: page('About') },
    ]);
    expect(readFileSync(join(at, 'index.html'), 'utf8')).toMatch(/charset="utf-8"\/><meta http-equiv="Content-Sec/);
    expect(readFileSync(join(at, 'about/index.html'), 'utf8')).toContain('<title>About');
  });

  it('refuses two pages at one address, and a page without a charset', () => {
    const about = { address: '/about/', html: page('About') };
    expect(() => writePages(folder('twice', {}), [about, about])).toThrow('/about/');
    expect(() => withPolicy('<html></html>')).toThrow();
  });

  it('keeps the policy in pages like the one the server sends', () => {
    expect(contentSecurityPolicy).toBe(`${pagePolicy}; frame-ancestors 'none'`);
  });
});

describe('files of a page', () => {
  const manifest = {
    'src/first.ts': { file: 'assets/journal.js', imports: ['_memory.js'] },
    '_memory.js': { file: 'assets/memory.js' },
    '../../virtual:words/en/app': { file: 'assets/words.js', imports: ['_plurals.js'] },
    '../../virtual:words/en/names': { file: 'assets/techniques.js' },
    '_plurals.js': { file: 'assets/plurals.js' },
    'src/main.ts': { file: 'assets/app.js', imports: ['_shared.js'], css: ['assets/app.css'] },
    '_shared.js': { file: 'assets/shared.js', imports: ['src/main.ts'], css: ['assets/shared.css'] },
    'src/pages/page.ts': { file: 'assets/page.js', css: ['assets/shared.css'] },
    font: { file: 'assets/signika-latin-full-normal-abc.woff2' },
  };

  it('are followed through what is imported, also in circles', () => {
    expect(loadedAtOnce(manifest, 'src/main.ts')).toEqual({
      scripts: ['assets/app.js', 'assets/shared.js'],
      styles: ['assets/app.css', 'assets/shared.css'],
    });
  });

  it('are named by address', () => {
    expect(siteAssets(manifest)).toEqual({
      appScripts: ['/assets/journal.js', '/assets/app.js'],
      pageScript: '/assets/page.js',
      appStyles: ['/assets/app.css', '/assets/shared.css'],
      pageStyles: ['/assets/shared.css'],
      font: '/assets/signika-latin-full-normal-abc.woff2',
      firstPreloads: ['/assets/memory.js'],
      modulePreloads: ['/assets/shared.js', '/assets/words.js', '/assets/plurals.js', '/assets/techniques.js'],
      pagePreloads: [],
    });
    expect(() => siteAssets({})).toThrow();
  });
});

describe('compression', () => {
  it('writes copies that unpack to the same, where they are smaller', async () => {
    const at = folder('compress', { 'a.html': 'same '.repeat(200), 'tiny.txt': 'x', 'b.png': 'x'.repeat(500) });
    await compressFolder(at);
    expect(brotliDecompressSync(readFileSync(join(at, 'a.html.br'))).toString()).toBe('same '.repeat(200));
    expect(gunzipSync(readFileSync(join(at, 'a.html.gz'))).toString()).toBe('same '.repeat(200));
    for (const name of ['tiny.txt.br', 'tiny.txt.gz', 'b.png.gz']) expect(() => readFileSync(join(at, name))).toThrow();
  });
});
