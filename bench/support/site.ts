// SPDX-License-Identifier: MIT
import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startServer } from '../../e2e/support/server.ts';
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
  let server = await startServer(0, folder, program);
  const { address, port } = server;
  return {
    address,
    folder,
    stop: () => server.stop(),
    async start() {
      server = await startServer(port, folder, program);
    },
    async remove() {
      await server.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
