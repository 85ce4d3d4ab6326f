// SPDX-License-Identifier: MIT
import { connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from './server.ts';
import type { Site } from './site.ts';

const body = { bytes: new TextEncoder().encode('home'), etag: '"1"' };
const site: Site = new Map([['/index.html', { type: 'text/plain', lasting: false, plain: body }]]);
const host = '127.0.0.1';
const running: RunningServer[] = [];

async function start(port = 0): Promise<RunningServer> {
  const started = await startServer({ site, host, port });
  if (!started.ok) throw new Error(started.error.kind);
  running.push(started.value);
  return started.value;
}

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()));
});

/** What comes back when these bytes are sent, as they are. */
function sendRaw(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, host, () => socket.write(text));
    let answer = '';
    socket.on('data', (chunk) => {
      answer += chunk.toString();
    });
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
  });
}

const portOf = ({ address }: RunningServer) => Number(new URL(address).port);

describe('running server', () => {
  it('serves over a real socket at the address it names', async () => {
    const server = await start();
    expect(await (await fetch(server.address)).text()).toBe('home');
  });

  it('says that a port is taken', async () => {
    const port = portOf(await start());
    expect(await startServer({ site, host, port })).toEqual({ ok: false, error: { kind: 'port-taken', port } });
  });

  it('says that a host is not of this machine', async () => {
    const started = await startServer({ site, host: '203.0.113.9', port: 0 });
    expect(started).toEqual({ ok: false, error: { kind: 'host-unknown', host: '203.0.113.9' } });
  });

  it.each([
    'GET /../../etc/passwd HTTP/1.1',
    'GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1',
    'GET //etc/passwd HTTP/1.1',
    'GET \\..\\etc\\passwd HTTP/1.1',
  ])('finds nothing outside for %s', async (line) => {
    const port = portOf(await start());
    const answer = await sendRaw(port, `${line}\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 40[04] /);
    expect(answer).not.toContain('root:');
  });

  it('stops although connections are open', async () => {
    const server = await start();
    const port = portOf(server);
    const idle = connect(port, host);
    const half = connect(port, host, () => half.write('GET / HTTP/1.1\r\nHost: localhost\r\n'));
    await Promise.all([idle, half].map((socket) => new Promise((resolve) => socket.once('connect', resolve))));
    // A connection cut by the other end is what is expected here.
    for (const socket of [idle, half]) socket.on('error', () => undefined);
    const closed = Promise.all([idle, half].map((socket) => new Promise((resolve) => socket.once('close', resolve))));
    const begun = performance.now();
    await server.stop();
    await closed;
    expect(performance.now() - begun).toBeLessThan(4000);
    await expect(fetch(server.address)).rejects.toThrow();
  });
});
