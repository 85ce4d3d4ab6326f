// SPDX-License-Identifier: MIT
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeRandom } from './random.ts';

const row = (seed: number, length: number) => {
  const random = makeRandom(seed);
  return Array.from({ length }, () => random.next());
};

describe('seeded chance', () => {
  it('repeats for a seed and differs between seeds', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        expect(row(seed, 20)).toEqual(row(seed, 20));
        expect(row(seed, 20)).not.toEqual(row(seed + 1, 20));
      }),
    );
  });

  it('gives the numbers it always gave', () => {
    expect(row(1, 3).map((value) => Math.floor(value * 4_294_967_296))).toEqual([2693262067, 11749833, 2265367787]);
  });

  it('lies in 0 ≤ x < 1 and spreads evenly', () => {
    const values = row(42, 100_000);
    expect(values.every((value) => value >= 0 && value < 1)).toBe(true);
    const counts = Array.from(
      { length: 10 },
      (_, bin) => values.filter((value) => Math.floor(value * 10) === bin).length,
    );
    // Ten thousand to a bin; five standard deviations are about 475.
    expect(counts.every((count) => Math.abs(count - 10_000) < 475)).toBe(true);
  });
});
