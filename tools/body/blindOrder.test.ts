// SPDX-License-Identifier: MIT
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blindOrder, type Shown } from './blindOrder.ts';

const all = Array.from({ length: 33 }, (_, i): Shown => {
  return { technique: `t${i}`, pictures: [`t${i}`], isBoth: i % 11 === 0 };
});
const sides = (seed: number): readonly string[] => [...blindOrder(all, seed).values()].map(({ side }) => side);

describe('blindOrder', () => {
  it('gives every technique once, and the same for the same seed', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const order = blindOrder(all, seed);
        expect([...order].map(([name]) => name)).toEqual(all.map((_, i) => String(i + 1).padStart(2, '0')));
        expect(new Set([...order.values()].map(({ technique }) => technique)).size).toBe(all.length);
        expect(order).toEqual(blindOrder(all, seed));
      }),
    );
  });

  it('mixes order and sides, and shows on both what is done to both', () => {
    expect([...blindOrder(all, 1).values()]).not.toEqual([...blindOrder(all, 2).values()]);
    for (const seed of [1, 2, 3]) {
      expect(sides(seed).filter((side) => side === 'both')).toHaveLength(3);
      for (const side of ['left', 'right']) expect(sides(seed).filter((one) => one === side).length).toBeGreaterThan(6);
    }
  });
});
