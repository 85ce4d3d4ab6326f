// SPDX-License-Identifier: MIT
import { makeRandom } from '@knead/base';

/** What may be shown: a technique with its pictures in order. */
export interface Shown {
  readonly technique: string;
  readonly pictures: readonly string[];
  /** Done to both sides at once, and drawn so. */
  readonly isBoth: boolean;
}

/** What a sheet shows, for the key. */
export interface Answer {
  readonly technique: string;
  readonly pictures: readonly string[];
  readonly side: 'left' | 'right' | 'both';
}

/** The sheets of a blind test by their names: an order and sides that a seed gives, the same each time. */
export function blindOrder(all: readonly Shown[], seed: number): ReadonlyMap<string, Answer> {
  const random = makeRandom(seed);
  const drawn = all.map(({ technique, pictures, isBoth }) => {
    const [place, side] = [random.next(), random.next() < 0.5 ? 'left' : 'right'] as const;
    return { place, answer: { technique, pictures, side: isBoth ? 'both' : side } } as const;
  });
  const sorted = drawn.toSorted((a, b) => a.place - b.place);
  return new Map(sorted.map(({ answer }, i) => [String(i + 1).padStart(2, '0'), answer] as const));
}
