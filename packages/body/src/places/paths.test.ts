// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import type { P2 } from '../vector/plane.ts';
import { circle, circlesAt, glide, grip, limb, pressWalk, sway } from './paths.ts';

const a: P2 = [0, 0];
const b: P2 = [0, 100];

describe('movements', () => {
  it('circles at the tempo of the technique', () => {
    expect(circlesAt([a], { radius: 10, rounds: 1, perMinute: 30 }).seconds).toBeCloseTo(2);
    const two = circlesAt([a, b], { radius: 10, rounds: 8, perMinute: 30 });
    expect(two.seconds).toBeGreaterThan(32);
    expect(two.d.startsWith('M0 -10A10 10')).toBe(true);
    expect(two.d.endsWith('L0 -10')).toBe(true);
    expect(circle(b, 5)).toBe('M0 95A5 5 0 1 1 0 105A5 5 0 1 1 0 95Z');
  });

  it('counts a cycle of a roll as both directions and a glide as one', () => {
    expect(sway([a, b], 10)).toEqual({ kind: 'track', d: 'M0 0L0 100L0 0', seconds: 6, turn: 'round' });
    expect(glide([a, b], 12)).toEqual({ kind: 'track', d: 'M0 0L0 100', seconds: 5, turn: 'onward' });
  });

  it('gives each stop of a walk its share of time', () => {
    const walk = pressWalk([a, b], { stops: 3, perMinute: 20 });
    expect(walk.seconds).toBe(9);
    expect(walk.rests).toEqual([0, 0.5, 1]);
  });

  it('close a pair at each stop, carry it, and open it again', () => {
    const pair = (centre: P2, half: number) => ({ centre, to: [half, 0] as const });
    const stop = (y: number) => ({
      open: pair([0, y], 20),
      closed: pair([0, y], 8),
      carried: [pair([0, y - 5], 8)],
    });
    const two = grip([stop(0), stop(50)], 20, true);
    expect(two.seconds).toBe(6);
    expect(two.times).toEqual([0, 0.14, 0.36, 0.46, 0.5, 0.64, 0.86, 0.96, 1]);
    expect(two.first.slice(0, 4)).toEqual([
      { x: 20, y: 0 },
      { x: 8, y: 0 },
      { x: 8, y: -5 },
      { x: 20, y: -5 },
    ]);
    expect(two.second.map(({ x }) => x)).toEqual(two.first.map(({ x }) => (x === 0 ? 0 : -x)));
    expect(two.first.at(-1)).toEqual(two.first[0]);
  });

  it('move a limb out and back in one cycle', () => {
    expect(limb([a, b], 12)).toEqual({ kind: 'limb', d: 'M0 0L0 100L0 0', seconds: 5 });
  });
});
