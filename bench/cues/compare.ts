// SPDX-License-Identifier: MIT
import type { Figure } from '../support/figure.ts';
import { quantile } from '../support/stats.ts';
import type { ExpectedCue } from './expected.ts';
import type { CueRecord } from './recorder.ts';

/** A cue that comes further from its time than this is not taken for it, milliseconds. */
const sameCueMs = 10_000;

interface Compared {
  /** Signed, in order of time: positive is late. */
  readonly errors: readonly number[];
  /** Expected and never given. */
  readonly dropped: number;
  /** Given and never expected. */
  readonly extra: number;
}

/**
 * The zero of a record, milliseconds of the page's clock. The first caption waits for the player to be drawn, so it is
 * no good zero; but no cue comes before its time, so the most punctual of the others tells when the session began.
 */
export function zeroOf(expected: readonly ExpectedCue[], { captions }: CueRecord): number {
  const rough = captions[0]?.atMs ?? 0;
  const { errors } = compare(textsOf(expected).slice(1), from(rough, captions).slice(1));
  return errors.length === 0 ? rough : rough + Math.min(...errors);
}

/** All captions but the first, whose lateness is a figure of its own. */
export function compareCaptions(expected: readonly ExpectedCue[], record: CueRecord): Compared {
  return compare(textsOf(expected).slice(1), from(zeroOf(expected, record), record.captions).slice(1));
}

export function compareChimes(expected: readonly ExpectedCue[], record: CueRecord): Compared {
  const heard = record.chimes.filter((chime) => !chime.isTakenBack).map(({ heardMs }) => ({ atMs: heardMs, text: '' }));
  const end = (expected.at(-1)?.atMs ?? 0) + 1000;
  return compare(
    expected.filter((cue) => cue.hasChime).map(({ atMs }) => ({ atMs, text: '' })),
    from(zeroOf(expected, record), heard).filter(({ atMs }) => atMs < end),
  );
}

interface Timed {
  readonly atMs: number;
  readonly text: string;
}

function from(zero: number, given: readonly Timed[]): readonly Timed[] {
  return given.map(({ atMs, text }) => ({ atMs: atMs - zero, text }));
}

/** A sentence that is said twice in a row changes nothing on the screen. */
function textsOf(expected: readonly ExpectedCue[]): readonly Timed[] {
  return expected.filter((cue, index) => cue.text !== expected[index - 1]?.text);
}

function compare(expected: readonly Timed[], given: readonly Timed[]): Compared {
  const left = [...given];
  const errors: number[] = [];
  for (const cue of expected) {
    const at = left.findIndex((one) => one.text === cue.text && Math.abs(one.atMs - cue.atMs) < sameCueMs);
    const [found] = at < 0 ? [] : left.splice(at, 1);
    if (found !== undefined) errors.push(found.atMs - cue.atMs);
  }
  return { errors, dropped: expected.length - errors.length, extra: left.length };
}

/** The smallest time between two captions: a burst would make it tiny. */
export function smallestGap({ captions }: Pick<CueRecord, 'captions'>): number {
  const gaps = captions.slice(1).map(({ atMs }, index) => atMs - (captions[index]?.atMs ?? 0));
  return Math.min(...gaps);
}

export function figuresOf(what: string, { errors, dropped, extra }: Compared, below?: number): readonly Figure[] {
  const sizes = errors.map(Math.abs);
  const bound = below === undefined ? {} : { below };
  return [
    { what: `${what}: cues compared`, unit: 'count', value: errors.length },
    { what: `${what}: error p50`, unit: 'ms', value: quantile(sizes, 0.5) },
    { what: `${what}: error p99`, unit: 'ms', value: quantile(sizes, 0.99), ...bound },
    { what: `${what}: drift at the end`, unit: 'ms', value: driftOf(errors) },
    { what: `${what}: not given`, unit: 'count', value: dropped },
    { what: `${what}: given without being due`, unit: 'count', value: extra },
  ];
}

/** By how much the last five errors lie above the first five, which a steady lateness does not change. */
function driftOf(errors: readonly number[]): number {
  const middle = (some: readonly number[]) => quantile(some, 0.5);
  return middle(errors.slice(-5)) - middle(errors.slice(0, 5));
}
