// SPDX-License-Identifier: MIT
import { err, ok, type Result } from '@knead/base';

export interface Settings {
  readonly folder: string;
  readonly host: string;
  readonly port: number;
}

/** Reachable from this machine only. */
const loopback = '127.0.0.1';
const defaultPort = 4173;
const portMax = 65_535;
const names = ['--dir', '--host', '--port'] as const;

/**
 * Reads the settings from arguments (`--port 8080`, `--port=8080`), then from `PORT` and `HOST`. The error is a sentence
 * that says what to write instead.
 */
export function parseSettings(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Result<Settings, string> {
  const words = args.flatMap((arg) => (arg.startsWith('--') && arg.includes('=') ? splitOnce(arg) : [arg]));
  const unknown = words.find((word, index) => index % 2 === 0 && !names.some((name) => name === word));
  if (unknown !== undefined) return err(`"${unknown}" is not known here. Known are ${names.join(', ')}.`);
  if (words.length % 2 === 1) return err(`${words.at(-1)} needs a value after it.`);
  const option = (name: string) => words[words.lastIndexOf(name) + 1];
  const given = (name: string) => (words.includes(name) ? option(name) : undefined);
  const port = given('--port') ?? env.PORT ?? String(defaultPort);
  if (!/^\d{1,5}$/.test(port) || Number(port) > portMax) {
    return err(`"${port}" is not a port. Use a number from 0 to ${portMax}, such as --port ${defaultPort}.`);
  }
  return ok({
    folder: given('--dir') ?? 'apps/web/dist',
    host: given('--host') ?? (env.HOST || loopback),
    port: Number(port),
  });
}

function splitOnce(arg: string): readonly string[] {
  const at = arg.indexOf('=');
  return [arg.slice(0, at), arg.slice(at + 1)];
}
