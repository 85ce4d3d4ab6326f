// SPDX-License-Identifier: MIT
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  circlesAt,
  frame,
  glide,
  mirrorFrame,
  mirrorPoint,
  pressWalk,
  restTiming,
  toAndFro,
  viewBoxOf,
} from './geometry.ts';

const coordinate = fc.integer({ min: 0, max: 800 });

describe('mirroring', () => {
  it('keeps a point at the same place of its frame, seen from the other side', () => {
    fc.assert(
      fc.property(
        coordinate,
        coordinate,
        coordinate,
        coordinate,
        fc.integer({ min: 1, max: 800 }),
        (x, y, fx, fy, w) => {
          const from = frame(fx, fy, w);
          const to = mirrorFrame(from, 800);
          return to.x + to.width - mirrorPoint({ x, y }, 800).x === x - from.x && to.y === from.y;
        },
      ),
    );
  });

  it('is its own inverse', () => {
    const of = frame(60, 235, 400, 300);
    expect(mirrorFrame(mirrorFrame(of, 800), 800)).toEqual(of);
    expect(mirrorPoint(mirrorPoint({ x: 238, y: 452 }, 800), 800)).toEqual({ x: 238, y: 452 });
    expect(viewBoxOf(of)).toBe('60 235 400 300');
  });
});

describe('movements', () => {
  const a = { x: 0, y: 0 };
  const b = { x: 0, y: 100 };

  it('circles at the tempo of the technique', () => {
    expect(circlesAt([a], { radius: 10, rounds: 1, perMinute: 30 }).seconds).toBeCloseTo(2);
    const two = circlesAt([a, b], { radius: 10, rounds: 8, perMinute: 30 });
    expect(two.seconds).toBeGreaterThan(32);
    expect(two.d.startsWith('M0 -10A10 10')).toBe(true);
    expect(two.d.endsWith('L0 -10')).toBe(true);
  });

  it('counts a cycle of a roll as both directions and a glide as one', () => {
    expect(toAndFro(a, b, 10)).toEqual({ d: 'M0 0L0 100L0 0', seconds: 6, turn: 'round' });
    expect(glide(a, b, 12)).toEqual({ d: 'M0 0L0 100', seconds: 5, turn: 'onward' });
  });

  it('gives each stop of a walk its share of time', () => {
    const walk = pressWalk(a, b, { stops: 3, perMinute: 20 });
    expect(walk.seconds).toBe(9);
    expect(walk.rests).toEqual([0, 0.5, 1]);
    expect(restTiming([0, 1])).toEqual({
      keyPoints: '0.0000;0.0000;1.0000;1.0000',
      keyTimes: '0.0000;0.3750;0.5000;1.0000',
    });
  });
});
