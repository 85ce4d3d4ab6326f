// SPDX-License-Identifier: MIT
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { makeApp } from './app.ts';
import { readSite } from './site.ts';

const outside = mkdtempSync(join(tmpdir(), 'knead-server-'));
const folder = join(outside, 'site');
const page = '<!doctype html><title>Palm</title>'.repeat(20);
const files: Readonly<Record<string, string | Buffer>> = {
  'index.html': '<!doctype html><title>Home</title>',
  '404.html': '<!doctype html><title>Not here</title>',
  'techniques/palm/index.html': page,
  'techniques/palm/index.html.gz': gzipSync(page),
  'techniques/palm/index.html.br': Buffer.from('brotli'),
  'assets/app-B8bhZfrg.js': 'app()',
  'assets/plain.js': 'plain()',
  'assets/engine-Ab_d-123.wasm': Buffer.from([0, 97, 115, 109]),
  'sw.js': 'worker()',
  'empty/leaf.txt': 'leaf',
  '.vite/manifest.json': '{}',
  '.secret': 'secret',
};
for (const [name, content] of Object.entries(files)) {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), content);
}
writeFileSync(join(outside, 'private.txt'), 'private');
symlinkSync(join(outside, 'private.txt'), join(folder, 'link.txt'));
symlinkSync(outside, join(folder, 'linked'));
afterAll(() => rmSync(outside, { recursive: true }));

const app = makeApp(readSite(folder));
const get = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers });

describe('server', () => {
  it('serves a page from its folder', async () => {
    const answer = await get('/techniques/palm/');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('Cache-Control')).toBe('no-cache');
    expect(await answer.text()).toBe(page);
  });

  it('sends the compressed file that the browser can read, and says so', async () => {
    const br = await get('/techniques/palm/', { 'Accept-Encoding': 'gzip, deflate, br' });
    expect(br.headers.get('Content-Encoding')).toBe('br');
    const gzip = await get('/techniques/palm/', { 'Accept-Encoding': 'gzip, br;q=0' });
    expect(gzip.headers.get('Content-Encoding')).toBe('gzip');
    expect(gunzipSync(Buffer.from(await gzip.arrayBuffer())).toString()).toBe(page);
    const plain = await get('/techniques/palm/', { 'Accept-Encoding': 'identity' });
    expect(plain.headers.get('Content-Encoding')).toBeNull();
    for (const answer of [br, gzip, plain]) expect(answer.headers.get('Vary')).toBe('Accept-Encoding');
  });

  it('lets only names with a hash be kept for ever', async () => {
    const lasting = 'public, max-age=31536000, immutable';
    expect((await get('/assets/app-B8bhZfrg.js')).headers.get('Cache-Control')).toBe(lasting);
    expect((await get('/assets/engine-Ab_d-123.wasm')).headers.get('Cache-Control')).toBe(lasting);
    for (const path of ['/assets/plain.js', '/sw.js', '/', '/nowhere']) {
      expect((await get(path)).headers.get('Cache-Control')).toBe('no-cache');
    }
  });

  it('names WebAssembly by its type', async () => {
    expect((await get('/assets/engine-Ab_d-123.wasm')).headers.get('Content-Type')).toBe('application/wasm');
  });

  it('answers 304 without a body when nothing changed', async () => {
    const etag = (await get('/')).headers.get('ETag') ?? '';
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const answer = await get('/', { 'If-None-Match': known });
      expect(answer.status).toBe(304);
      expect(await answer.text()).toBe('');
    }
    expect((await get('/', { 'If-None-Match': '"other"' })).status).toBe(200);
  });

  it('gives each encoding its own tag', async () => {
    const tags = await Promise.all(
      ['br', 'gzip', ''].map(async (encoding) =>
        (await get('/techniques/palm/', { 'Accept-Encoding': encoding })).headers.get('ETag'),
      ),
    );
    expect(new Set(tags).size).toBe(3);
  });

  it('leads to the folder of an address without a slash, and keeps the search', async () => {
    const answer = await get('/techniques/palm?language=ar-XB');
    expect(answer.status).toBe(301);
    expect(answer.headers.get('Location')).toBe('/techniques/palm/?language=ar-XB');
  });

  it('never leads to another site', async () => {
    for (const path of ['//evil.example', '//evil.example/..', '/\\evil.example', '/%2f%2fevil.example']) {
      const answer = await app.request(`http://localhost${path}`);
      expect(answer.headers.get('Location')).toBeNull();
    }
  });

  it('answers an unknown address with the helpful page and 404', async () => {
    const answer = await get('/nowhere/');
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('Not here');
    expect((await get('/nowhere/', { 'If-None-Match': '*' })).status).toBe(404);
  });

  it('lists no folder', async () => {
    for (const path of ['/techniques/', '/techniques', '/assets/', '/empty/'])
      expect((await get(path)).status).toBe(404);
  });

  it('hides what begins with a dot and what is a link', async () => {
    for (const path of ['/.secret', '/.vite/manifest.json', '/link.txt', '/linked/private.txt']) {
      expect((await get(path)).status).toBe(404);
    }
  });

  it.each([
    '/../private.txt',
    '/%2e%2e/private.txt',
    '/%2e%2e%2fprivate.txt',
    '/..%2fprivate.txt',
    '/..%5cprivate.txt',
    '/techniques/..%2f..%2f..%2fprivate.txt',
    '/%252e%252e%252fprivate.txt',
    '/%c0%ae%c0%ae/private.txt',
    '/index.html%00.txt',
    '/%',
    '/constructor',
    '/__proto__',
  ])('lets nobody out of the folder by %s', async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(await answer.text()).not.toContain('private');
  });

  it('does not serve the compressed copies as pages', async () => {
    expect((await get('/techniques/palm/index.html.gz')).status).toBe(404);
  });

  it('refuses everything but GET and HEAD', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
      const answer = await app.request('/', { method });
      expect(answer.status).toBe(405);
      expect(answer.headers.get('Allow')).toBe('GET, HEAD');
    }
    const head = await app.request('/', { method: 'HEAD' });
    expect(head.status).toBe(200);
    expect(head.headers.get('Content-Length')).toBe('34');
    expect(await head.text()).toBe('');
  });

  it('sends the security headers with every answer', async () => {
    const answers = [get('/'), get('/nowhere'), get('/techniques/palm'), app.request('/', { method: 'POST' })];
    for (const { headers } of await Promise.all(answers)) {
      expect(headers.get('Content-Security-Policy')).toMatch(
        /^default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; /,
      );
      expect(headers.get('Content-Security-Policy')).not.toContain('unsafe-inline');
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
      expect(headers.get('Referrer-Policy')).toBe('no-referrer');
      expect(headers.get('Cross-Origin-Opener-Policy')).toBe('same-origin');
      expect(headers.get('Permissions-Policy')).toContain(
        'microphone=(self), on-device-speech-recognition=(self), camera=()',
      );
    }
  });
});
