// SPDX-License-Identifier: MIT
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { err, ok, type Result } from '@knead/base';
import { makeApp } from './app.ts';
import type { Site } from './site.ts';

export interface ServerOptions {
  readonly site: Site;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
}

export interface RunningServer {
  readonly address: string;
  /** Takes no new connections, lets running answers end for a moment, then closes what is still open. */
  stop(): Promise<void>;
}

export type StartError =
  | { readonly kind: 'port-taken'; readonly port: number }
  | { readonly kind: 'port-forbidden'; readonly port: number }
  | { readonly kind: 'host-unknown'; readonly host: string }
  | { readonly kind: 'failed'; readonly detail: string };

/** How long answers under way may take once the server was told to stop. */
const graceMs = 1500;

/** Serves a site until told to stop. */
export function startServer({ site, host, port }: ServerOptions): Promise<Result<RunningServer, StartError>> {
  const server = createServer(getRequestListener(makeApp(site).fetch));
  return new Promise((resolve) => {
    server.once('error', (error) => resolve(err(startError(error, host, port))));
    server.listen(port, host, () => resolve(ok({ address: addressOf(server, host), stop: () => stop(server) })));
  });
}

function startError(error: NodeJS.ErrnoException, host: string, port: number): StartError {
  if (error.code === 'EADDRINUSE') return { kind: 'port-taken', port };
  if (error.code === 'EACCES') return { kind: 'port-forbidden', port };
  if (error.code === 'ENOTFOUND' || error.code === 'EADDRNOTAVAIL') return { kind: 'host-unknown', host };
  return { kind: 'failed', detail: error.message };
}

function addressOf(server: Server, host: string): string {
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}/`;
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), graceMs);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}
