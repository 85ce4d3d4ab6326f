// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { compareCaptions, compareChimes, figuresOf, smallestGap, zeroOf } from './compare.ts';
import type { CueRecord } from './recorder.ts';

const expected = ['a', 'b', 'c', 'd'].map((text, index) => {
  return { atMs: index * 4000, text, hasChime: index % 2 === 0 };
});

function makeRecord(over: Partial<CueRecord> = {}): CueRecord {
  const captions = expected.map(({ atMs, text }) => ({ atMs: atMs + 500, text }));
  return { captions, chimes: [], hiddenMs: 0, ...over };
}

describe('compareCaptions', () => {
  it('counts from the most punctual cue, and leaves the first out', () => {
    const captions = [530, 4512, 8500, 12_507].map((atMs, index) => ({ atMs, text: expected[index]?.text ?? '' }));
    const record = makeRecord({ captions });
    expect(zeroOf(expected, record)).toBe(500);
    expect(compareCaptions(expected, record).errors).toEqual([12, 0, 7]);
  });

  it('tells late, dropped and extra cues apart', () => {
    const captions = [
      { atMs: 0, text: 'a' },
      { atMs: 4030, text: 'b' },
      { atMs: 8000, text: 'x' },
      { atMs: 12_000, text: 'd' },
    ];
    expect(compareCaptions(expected, makeRecord({ captions }))).toEqual({ errors: [30, 0], dropped: 1, extra: 1 });
  });
});

describe('compareChimes', () => {
  it('leaves out what was taken back', () => {
    const chime = { askedMs: 0, isTakenBack: false };
    const chimes = [
      { ...chime, heardMs: 505 },
      { ...chime, heardMs: 7000, isTakenBack: true },
      { ...chime, heardMs: 8510 },
    ];
    expect(compareChimes(expected, makeRecord({ chimes }))).toEqual({ errors: [5, 10], dropped: 0, extra: 0 });
  });
});

describe('figuresOf', () => {
  it('takes steady lateness for no drift', () => {
    const errors = Array.from({ length: 20 }, () => 12);
    const drift = figuresOf('x', { errors, dropped: 0, extra: 0 }).find(({ what }) => what.includes('drift'));
    expect(drift?.value).toBe(0);
  });
});

describe('smallestGap', () => {
  it('finds a burst', () => {
    expect(smallestGap({ captions: [0, 4000, 4003, 8000].map((atMs) => ({ atMs, text: '' })) })).toBe(3);
  });
});
