// SPDX-License-Identifier: MIT
import { type ChildProcess, execFileSync, type StdioOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.ts';

/** The product's own server over a copy of the built app, so that a build beside it changes nothing here. */
export interface Site {
  readonly address: string;
  /** Where the served files lie. */
  readonly folder: string;
  /** Ends the server only: the next `start` comes back on the same port. */
  stop(): Promise<void>;
  start(): Promise<void>;
  /** Ends it and deletes the copy. */
  remove(): Promise<void>;
}

/** Builds what is stale and serves it. What the build says goes to standard error. */
export async function startSite(): Promise<Site> {
  execFileSync(process.execPath, ['tools/build.mjs', '--if-stale'], { cwd: root, stdio: ['ignore', 2, 2] });
  const home = join(root, '.cache', `site-copy-${process.pid}`);
  const folder = join(home, 'site');
  const program = join(home, 'server.js');
  cpSync(join(root, 'apps/web/dist'), folder, { recursive: true });
  cpSync(join(root, 'apps/server/dist/main.js'), program);
  const serve = (port: number) =>
    spawn(process.execPath, [program, '--dir', folder, '--port', String(port)], { stdio });
  let child = serve(0);
  const address = await addressOf(child);
  return {
    address,
    folder,
    stop: () => end(child),
    async start() {
      child = serve(Number(new URL(address).port));
      await addressOf(child);
    },
    async remove() {
      await end(child);
      rmSync(home, { recursive: true, force: true });
    },
  };
}

const stdio: StdioOptions = ['ignore', 'pipe', 'pipe'];

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
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
