// SPDX-License-Identifier: MIT
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { unreachable } from '@knead/base';
import { type StartError, startServer } from './server.ts';
import { parseSettings } from './settings.ts';
import { readSite } from './site.ts';

const problem = await run();
if (problem !== undefined) {
  console.error(problem);
  process.exit(1);
}

/** Serves until a signal comes. Gives back the sentence to show when it cannot. */
async function run(): Promise<string | undefined> {
  const settings = parseSettings(process.argv.slice(2), process.env);
  if (!settings.ok) return settings.error;
  const { folder, host, port } = settings.value;
  if (!existsSync(join(folder, 'index.html'))) return `There is no built site in ${folder}. Run: npm run build`;
  const started = await startServer({ site: readSite(folder), host, port });
  if (!started.ok) return sentence(started.error);
  console.log(`Knead is ready: ${started.value.address}  (stop it with Ctrl+C)`);
  stopOnSignal(started.value.stop);
  return undefined;
}

function stopOnSignal(stop: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void stop().then(() => process.exit(0));
    });
  }
}

function sentence(error: StartError): string {
  switch (error.kind) {
    case 'port-taken':
      return `Port ${error.port} is taken by another program. Stop that one, or choose another: npm start -- --port ${error.port + 1}`;
    case 'port-forbidden':
      return `Port ${error.port} is not allowed for this user. Choose one above 1023: npm start -- --port 4173`;
    case 'host-unknown':
      return `This machine has no address ${error.host}. Leave HOST out, or set it to an address of this machine.`;
    case 'failed':
      return `The server could not start: ${error.detail}`;
    default:
      return unreachable(error);
  }
}
