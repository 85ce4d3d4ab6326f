// SPDX-License-Identifier: MIT
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

/** A running server over the built app. */
export interface TestServer {
  readonly address: string;
  readonly port: number;
  stop(): Promise<void>;
}

const root = resolve(import.meta.dirname, '../..');

/** Where the built server and site lie, unless told otherwise. */
const built = { program: 'apps/server/dist/main.js', folder: 'apps/web/dist' };

/**
 * Starts the product's own server on a free port of this machine (or on `port`, to come back where one was), over the
 * built site or another folder; `program` may be a copy of it.
 */
export async function startServer(port = 0, folder = built.folder, program = built.program): Promise<TestServer> {
  const child = spawn(process.execPath, [program, '--dir', folder, '--port', String(port)], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const address = await addressOf(child);
  return {
    address,
    port: Number(new URL(address).port),
    async stop() {
      if (child.exitCode !== null) return;
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
    },
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    let said = '';
    const read = (chunk: Buffer) => {
      said += chunk.toString();
      const address = /https?:\/\/[^\s/]+/.exec(said)?.[0];
      if (address !== undefined) done(address);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', (code) => fail(new Error(`The server ended with ${code}: ${said}`)));
  });
}
