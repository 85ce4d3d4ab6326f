// SPDX-License-Identifier: MIT
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frame, mirrorFrame, mirrorPoint, restTiming, viewBoxOf } from './geometry.ts';

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

describe('restTiming', () => {
  it('gives each stop of a walk its share of time', () => {
    expect(restTiming([0, 1])).toEqual({
      keyPoints: '0.0000;0.0000;1.0000;1.0000',
      keyTimes: '0.0000;0.3750;0.5000;1.0000',
    });
  });
});
