// SPDX-License-Identifier: MIT

/** A source of chance that gives the same row of numbers for the same seed. */
export interface Random {
  /** The next number, 0 ≤ x < 1. */
  next(): number;
}

/** A small seeded generator (mulberry32, public domain). Good for shuffles and tests, never for keys. */
export function makeRandom(seed: number): Random {
  let state = seed >>> 0;
  return {
    next() {
      state = (state + 0x6d2b79f5) >>> 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
    },
  };
}
