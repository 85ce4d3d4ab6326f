// SPDX-License-Identifier: MIT
import type { Result } from '@knead/base';
import type { Moment } from '@knead/domain';

/** One thing that is wrong with the input: where (JSON path, `$` is the whole) and what, as a sentence. */
export interface Problem {
  readonly path: string;
  readonly sentence: string;
}

/** What was written on the command line beside verb and file. */
export interface Options {
  readonly now?: Moment;
  readonly as?: string;
}

export type OptionName = keyof Options;

export interface Verb {
  readonly name: string;
  /** What it reads and what it gives, for the help. */
  readonly reads: string;
  readonly gives: string;
  readonly input: 'none' | 'optional' | 'required';
  /** Options it knows; those it cannot do without are in `needs`. */
  readonly options: readonly OptionName[];
  readonly needs: readonly OptionName[];
  /** Turns the text that was read into the text to write. */
  run(text: string | undefined, options: Options): Result<string, readonly Problem[]>;
}

/** A value as the JSON text that is written. */
export function printJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/** `events.3.at` as the JSON path `$.events[3].at`; the empty path is the whole. */
export function jsonPath(dotPath: string): string {
  const steps = dotPath.split('.').filter((step) => step !== '');
  return steps.reduce((path, step) => (/^\d+$/.test(step) ? `${path}[${step}]` : `${path}.${step}`), '$');
}
