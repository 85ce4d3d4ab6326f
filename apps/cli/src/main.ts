// SPDX-License-Identifier: MIT
import { fstatSync, readFileSync, statSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { err, ok, type Result } from '@knead/base';
import { fileSizeMax } from '@knead/formats';
import { runKnead, type World } from './runKnead.ts';
import { verbs } from './verbs.ts';

// A reader that has seen enough, such as `head`, closes the pipe; that is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const world: World = {
  readFile,
  readInput: async () => (isFed() ? text(process.stdin) : undefined),
  write: (output) => process.stdout.write(output),
  complain: (line) => process.stderr.write(`${line}\n`),
};

process.exitCode = await runKnead(process.argv.slice(2), verbs, world);

function readFile(path: string): Result<string, string> {
  try {
    if (statSync(path).size > fileSizeMax) return err(`${path} is larger than ${fileSizeMax / 1024 / 1024} MB.`);
    return ok(readFileSync(path, 'utf8'));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return err(code === 'ENOENT' ? `There is no file ${path}.` : `${path} cannot be read (${String(code)}).`);
  }
}

/** Whether standard input is a file or a pipe; a terminal or nothing at all feeds us nothing. */
function isFed(): boolean {
  try {
    const input = fstatSync(0);
    return input.isFile() || input.isFIFO() || input.isSocket();
  } catch {
    return false;
  }
}
