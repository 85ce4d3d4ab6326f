// SPDX-License-Identifier: MIT
import { parseArgs } from 'node:util';
import { PARTS, type PartName } from './parts.ts';

export interface Options {
  readonly parts: readonly PartName[];
  /** Longest the whole may take, milliseconds. */
  readonly msMax: number;
  /** Forgets what earlier runs found. */
  readonly isFresh: boolean;
  /** Also lists what is explained. */
  readonly isFull: boolean;
}

export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string', default: PARTS.join(',') },
      minutes: { type: 'string', default: '90' },
      fresh: { type: 'boolean', default: false },
      full: { type: 'boolean', default: false },
    },
  });
  const minutes = Number(values.minutes);
  if (!(minutes > 0)) throw new Error(`"${values.minutes}" is no number of minutes.`);
  return { parts: chosen(values.only), msMax: minutes * 60_000, isFresh: values.fresh, isFull: values.full };
}

function chosen(list: string): readonly PartName[] {
  const asked = list.split(',');
  const unknown = asked.find((name) => !PARTS.some((part) => part === name));
  if (unknown !== undefined) throw new Error(`There is no part "${unknown}". Known: ${PARTS.join(', ')}.`);
  return PARTS.filter((part) => asked.includes(part));
}
