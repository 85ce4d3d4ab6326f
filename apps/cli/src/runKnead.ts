// SPDX-License-Identifier: MIT
import { err, ok, type Result } from '@knead/base';
import { helpFor, helpForAll } from './help.ts';
import { type Command, parseArguments } from './parseArguments.ts';
import type { Problem, Verb } from './verb.ts';

/** What the program touches, so that tests can stand in for it. */
export interface World {
  /** The text of a file, or why it could not be read. */
  readFile(path: string): Result<string, string>;
  /** Standard input to its end; undefined when nobody feeds it. */
  readInput(): Promise<string | undefined>;
  write(text: string): void;
  complain(line: string): void;
}

/** 0 done, 1 input refused, 2 wrong use. */
export type ExitCode = 0 | 1 | 2;

/** Runs one command. */
export async function runKnead(args: readonly string[], verbs: readonly Verb[], world: World): Promise<ExitCode> {
  const command = parseArguments(args, verbs);
  if (!command.ok) {
    world.complain(command.error);
    world.complain('knead --help tells how to use it.');
    return 2;
  }
  if (command.value.kind === 'run') return runVerb(command.value, world);
  const { verb } = command.value;
  world.write(verb === undefined ? helpForAll(verbs) : helpFor(verb));
  return 0;
}

async function runVerb(command: Extract<Command, { kind: 'run' }>, world: World): Promise<ExitCode> {
  const { verb, file, options } = command;
  const text = await readText(verb, file, world);
  const done = text.ok ? verb.run(text.value, options) : err([text.error]);
  if (done.ok) {
    world.write(done.value);
    return 0;
  }
  for (const { path, sentence } of done.error) world.complain(`${path}: ${sentence}`);
  return 1;
}

async function readText(
  verb: Verb,
  file: string | undefined,
  world: World,
): Promise<Result<string | undefined, Problem>> {
  if (verb.input === 'none') return ok(undefined);
  if (file !== undefined && file !== '-') {
    const read = world.readFile(file);
    return read.ok ? read : err({ path: 'FILE', sentence: read.error });
  }
  const text = await world.readInput();
  const given = text === undefined || text.trim() === '' ? undefined : text;
  if (given !== undefined || verb.input === 'optional') return ok(given);
  return err({ path: '$', sentence: `There is nothing to read. Give a FILE, or JSON on standard input.` });
}
