// SPDX-License-Identifier: MIT
import { err, ok, type Result } from '@knead/base';
import { parseMoment } from './moment.ts';
import type { OptionName, Options, Verb } from './verb.ts';

export type Command =
  | { readonly kind: 'help'; readonly verb?: Verb }
  | { readonly kind: 'run'; readonly verb: Verb; readonly file?: string; readonly options: Options };

/** Reads the command line. The error is a sentence for somebody who made a slip in writing it. */
export function parseArguments(args: readonly string[], verbs: readonly Verb[]): Result<Command, string> {
  const [name, ...rest] = args.filter((arg) => arg !== '--help' && arg !== '-h');
  const verb = verbs.find((known) => known.name === name);
  if (name === undefined || (name === 'help' && rest.length === 0)) {
    return args.length === 0 ? err(`Say what to do: ${namesOf(verbs)}.`) : ok({ kind: 'help' });
  }
  if (verb === undefined) return err(`"${name}" is not known here. Known are ${namesOf(verbs)}.`);
  if (args.includes('--help') || args.includes('-h')) return ok({ kind: 'help', verb });
  return parseRest(verb, rest);
}

function namesOf(verbs: readonly Verb[]): string {
  return verbs.map(({ name }) => name).join(', ');
}

function parseRest(verb: Verb, rest: readonly string[]): Result<Command, string> {
  const words = rest.flatMap((word) => (/^--\w+=/.test(word) ? splitOnce(word) : [word]));
  const files: string[] = [];
  let options: Options = {};
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (!word.startsWith('--')) {
      files.push(word);
      continue;
    }
    at += 1;
    const read = parseOption(verb, word.slice(2), words[at]);
    if (!read.ok) return read;
    options = { ...options, ...read.value };
  }
  return checkCommand(verb, files, options);
}

function checkCommand(verb: Verb, files: readonly string[], options: Options): Result<Command, string> {
  const [file, second] = files;
  if (second !== undefined) return err(`${verb.name} reads one file, and "${second}" is a second one.`);
  if (file !== undefined && verb.input === 'none') return err(`${verb.name} reads nothing, so "${file}" has no use.`);
  const missing = verb.needs.find((name) => options[name] === undefined);
  if (missing !== undefined) return err(`${verb.name} needs --${missing} ${optionValues[missing]}.`);
  return ok({ kind: 'run', verb, options, ...(file !== undefined && { file }) });
}

/** What stands behind each option, for help and complaints. */
export const optionValues: Readonly<Record<OptionName, string>> = {
  now: 'TIME (such as 2026-11-22T19:30:00Z)',
  as: 'FORMAT (json)',
};

function parseOption(verb: Verb, name: string, value: string | undefined): Result<Options, string> {
  const option = verb.options.find((known) => known === name);
  if (option === undefined) return err(`${verb.name} does not know --${name}.`);
  if (value === undefined) return err(`--${name} needs ${optionValues[option]} after it.`);
  if (option === 'as') return ok({ as: value });
  const now = parseMoment(value);
  return now === undefined ? err(`"${value}" is not a time. Write --now ${optionValues.now}.`) : ok({ now });
}

function splitOnce(word: string): readonly string[] {
  const at = word.indexOf('=');
  return [word.slice(0, at), word.slice(at + 1)];
}
