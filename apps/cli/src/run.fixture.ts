// SPDX-License-Identifier: MIT
import { err, ok } from '@knead/base';
import { runKnead } from './runKnead.ts';
import type { Verb } from './verb.ts';
import { verbs } from './verbs.ts';

interface Outcome {
  readonly code: number;
  readonly written: string;
  readonly complaints: readonly string[];
}

/** Runs a command in a world of its own: one file, `there.json`, and standard input, both with the same text. */
export async function run(args: readonly string[], input?: string, known: readonly Verb[] = verbs): Promise<Outcome> {
  const written: string[] = [];
  const complaints: string[] = [];
  const code = await runKnead(args, known, {
    readFile: (path) => (path === 'there.json' ? ok(input ?? '') : err(`There is no file ${path}.`)),
    readInput: async () => input,
    write: (text) => written.push(text),
    complain: (line) => complaints.push(line),
  });
  return { code, written: written.join(''), complaints };
}
