// SPDX-License-Identifier: MIT
import { optionValues } from './parseArguments.ts';
import type { Verb } from './verb.ts';

/** What `--help` shows for all verbs. */
export function helpForAll(verbs: readonly Verb[]): string {
  const width = Math.max(...verbs.map(({ name }) => name.length)) + 2;
  return [
    'knead VERB [FILE] [OPTIONS]',
    '',
    'Reads JSON from FILE or standard input, writes JSON to standard output, and problems to standard error.',
    'Uses no network, and no clock but --now. Ends with 0 when done, 1 when the input is refused, 2 on a slip in the command.',
    '',
    ...verbs.map(({ name, gives }) => `  ${name.padEnd(width)}${gives}`),
    '',
    'knead VERB --help tells more.',
    '',
  ].join('\n');
}

/** What `VERB --help` shows. */
export function helpFor(verb: Verb): string {
  const file = { none: '', optional: ' [FILE]', required: ' [FILE]' }[verb.input];
  const options = verb.options.map((name) => (verb.needs.includes(name) ? ` --${name} …` : ` [--${name} …]`)).join('');
  return [
    `knead ${verb.name}${file}${options}`,
    '',
    `  reads   ${verb.reads}`,
    `  writes  ${verb.gives}`,
    ...verb.options.map((name) => `  --${name} ${optionValues[name]}`),
    '',
  ].join('\n');
}
