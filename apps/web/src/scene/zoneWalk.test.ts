// SPDX-License-Identifier: MIT
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DIRECTIONS, directionOf, type Stand, walkTo } from './zoneWalk.ts';

const grid: readonly Stand<string>[] = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((key, n) => ({
  key,
  at: { x: (n % 3) * 100, y: Math.floor(n / 3) * 100 },
}));
const opposite = { up: 'down', down: 'up', left: 'right', right: 'left' } as const;

describe('walking by arrows', () => {
  it('goes to the next place in the direction of the key', () => {
    expect(DIRECTIONS.map((direction) => walkTo(grid, 'e', direction))).toEqual(['b', 'h', 'd', 'f']);
  });

  it('stays at the edge', () => {
    expect(walkTo(grid, 'a', 'up')).toBeUndefined();
    expect(walkTo(grid, 'a', 'left')).toBeUndefined();
  });

  it('begins with the first where nothing has the focus', () => {
    expect(walkTo(grid, 'gone', 'down')).toBe('a');
    expect(walkTo([], 'gone', 'down')).toBeUndefined();
  });

  it('comes back the way it went, wherever places stand', () => {
    const stands = fc.uniqueArray(fc.record({ x: fc.nat(400), y: fc.nat(400) }), {
      minLength: 2,
      maxLength: 12,
      selector: ({ x, y }) => `${x} ${y}`,
    });
    fc.assert(
      fc.property(stands, fc.constantFrom(...DIRECTIONS), (places, direction) => {
        const all = places.map((at, key) => ({ key, at }));
        const there = walkTo(all, 0, direction);
        if (there === undefined) return;
        expect(walkTo(all, there, opposite[direction], { from: 0, direction })).toBe(0);
      }),
    );
  });

  it('knows the keys', () => {
    expect(['ArrowUp', 'ArrowLeft', 'Enter'].map(directionOf)).toEqual(['up', 'left', undefined]);
  });
});
