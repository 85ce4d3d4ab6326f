// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import type { P2 } from '../vector/plane.ts';
import { circle, circlesAt, glide, pressWalk, sway } from './paths.ts';

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
    expect(sway([a, b], 10)).toEqual({ d: 'M0 0L0 100L0 0', seconds: 6, turn: 'round' });
    expect(glide([a, b], 12)).toEqual({ d: 'M0 0L0 100', seconds: 5, turn: 'onward' });
  });

  it('gives each stop of a walk its share of time', () => {
    const walk = pressWalk([a, b], { stops: 3, perMinute: 20 });
    expect(walk.seconds).toBe(9);
    expect(walk.rests).toEqual([0, 0.5, 1]);
  });
});
