// SPDX-License-Identifier: MIT
import { parseArgs } from 'node:util';

export const PARTS = [
  'size',
  'start',
  'loads',
  'taps',
  'triage',
  'content',
  'pages',
  'turn',
  'motion',
  'find',
  'journal',
  'cues',
] as const;
export type PartName = (typeof PARTS)[number];

export const CUE_SETTINGS = ['view', 'hidden', 'load'] as const;
export type CueSetting = (typeof CUE_SETTINGS)[number];

export interface Options {
  readonly parts: readonly PartName[];
  /** How long cues are watched in each setting, seconds. */
  readonly cueSeconds: number;
  readonly cueSettings: readonly CueSetting[];
  /** Starts that a median is taken of. */
  readonly runs: number;
  /** Events of the large journal. */
  readonly events: number;
}

export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string', default: PARTS.join(',') },
      cues: { type: 'string', default: CUE_SETTINGS.join(',') },
      'cue-seconds': { type: 'string', default: '420' },
      runs: { type: 'string', default: '5' },
      events: { type: 'string', default: '50000' },
    },
  });
  return {
    parts: chosen(values.only, PARTS),
    cueSettings: chosen(values.cues, CUE_SETTINGS),
    cueSeconds: Number(values['cue-seconds']),
    runs: Number(values.runs),
    events: Number(values.events),
  };
}

function chosen<T extends string>(list: string, known: readonly T[]): readonly T[] {
  const asked = list.split(',');
  const unknown = asked.find((name) => !known.some((one) => one === name));
  if (unknown !== undefined) throw new Error(`There is no part "${unknown}". Known: ${known.join(', ')}.`);
  return known.filter((name) => asked.includes(name));
}
