// SPDX-License-Identifier: MIT
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ringArc } from './ringGeometry.ts';

const shape = { centre: 180, radius: 168 };

describe('ringArc', () => {
  it('starts at the top and runs clockwise', () => {
    expect(ringArc(0, shape).head).toEqual({ x: 180, y: 12 });
    expect(ringArc(0.25, shape).head.x).toBeCloseTo(348);
    expect(ringArc(0.5, shape).head.y).toBeCloseTo(348);
    expect(ringArc(0.75, shape).head.x).toBeCloseTo(12);
  });

  it('draws the done share and nothing beyond the ends', () => {
    const { drawn, whole } = ringArc(0.5, shape);
    expect(drawn).toBeCloseTo(whole / 2);
    expect(ringArc(1.4, shape).drawn).toBeCloseTo(whole);
    expect(ringArc(-1, shape).drawn).toBe(0);
  });

  it('keeps the head on the ring', () => {
    fc.assert(
      fc.property(fc.double({ min: -2, max: 2, noNaN: true }), (fraction) => {
        const { head } = ringArc(fraction, shape);
        return Math.abs(Math.hypot(head.x - 180, head.y - 180) - 168) < 1e-6;
      }),
    );
  });
});
