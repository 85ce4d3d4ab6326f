// SPDX-License-Identifier: MIT
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance, type V3 } from '../maths/vec.ts';
import { relax, spline, tube } from './curves.ts';
import { cut, evaluate, fieldOf, join, offset, softMin } from './field.ts';
import { loft, section } from './loft.ts';
import { capsule, ellipsoid, roundCone, sphere } from './shapes.ts';
import { boxAround, bump, lineOnSkin, normalAt, ridge, snap } from './surface.ts';

const value = fc.double({ min: -50, max: 50, noNaN: true });
const ball = sphere([0, 0, 0], 10);

describe('joining parts', () => {
  it('is never larger than either, and sharp without a blend', () => {
    fc.assert(
      fc.property(value, value, fc.double({ min: 0.1, max: 20, noNaN: true }), (a, b, k) => {
        const soft = softMin(a, b, k);
        return soft <= Math.min(a, b) + 1e-9 && soft >= Math.min(a, b) - k / 6 - 1e-9 && softMin(b, a, k) === soft;
      }),
    );
    expect(softMin(3, 5, 0)).toBe(3);
  });

  it('takes parts in their order', () => {
    const ops = [join(ball), cut(sphere([10, 0, 0], 5)), offset(() => 1)];
    expect(evaluate(ops, 0, 0, 0)).toBeCloseTo(-4);
    expect(evaluate(ops, 10, 0, 0)).toBeCloseTo(6);
  });
});

describe('shapes', () => {
  it('are zero on their skin, negative inside', () => {
    expect(roundCone([0, 0, 0], [0, 20, 0], 5, 3)(0, -5, 0)).toBeCloseTo(0);
    expect(capsule([0, 0, 0], [0, 20, 0], 5)(5, 10, 0)).toBeCloseTo(0, 2);
    const egg = ellipsoid([0, 0, 0], [3, 8, 5]);
    expect(egg(0, 8, 0)).toBeCloseTo(0);
    expect(egg(3, 0, 0)).toBeCloseTo(0);
    expect(egg(0, 0, 0)).toBeLessThan(0);
    expect(
      tube(
        [
          [0, 0, 0],
          [0, 10, 0],
        ],
        [2, 4],
      )(3, 5, 0),
    ).toBeCloseTo(0);
  });

  it('a loft of equal rounds is a cylinder, its front apart from its back', () => {
    const straight = loft([section([0, 0, 0], 10, 10), section([0, 40, 0], 10, 10), section([0, 80, 0], 10, 10)]);
    expect(straight(10, 30, 0)).toBeCloseTo(0, 3);
    expect(straight(0, 50, 14)).toBeCloseTo(4, 3);
    const lopsided = loft([section([0, 0, 0], 10, 12, { rb: 6 }), section([0, 80, 0], 10, 12, { rb: 6 })]);
    expect(lopsided(0, 40, 12)).toBeCloseTo(0, 3);
    expect(lopsided(0, 40, -6)).toBeCloseTo(0, 3);
  });
});

describe('the skin', () => {
  it('is reached by snapping, from inside and outside, down to any depth', () => {
    fc.assert(
      fc.property(fc.tuple(value, value, value), (p) => {
        const start: V3 = [p[0] / 3, p[1] / 3, p[2] / 3];
        fc.pre(Math.hypot(...start) > 2);
        return Math.abs(ball(...snap(ball, start))) < 0.01;
      }),
    );
    expect(distance(snap(ball, [20, 0, 0], 3), [7, 0, 0])).toBeLessThan(0.1);
    expect(distance(normalAt(ball, [0, 10, 0]), [0, 1, 0])).toBeLessThan(1e-6);
  });

  it('carries lines, ridges and bumps', () => {
    const line = lineOnSkin(ball, [
      [10, 0, 0],
      [0, 10, 0],
    ]);
    expect(Math.max(...line.map((p) => Math.abs(ball(...p))))).toBeLessThan(0.05);
    const raised = fieldOf([
      join(ball),
      ridge(
        ball,
        [
          [10, -4, 0],
          [10, 4, 0],
        ],
        [2, 2],
        3,
      ),
      bump([0, 0, 10], [3, 3, 3], 1),
    ]);
    // the line of a ridge cuts across a small ball a little
    expect(raised(11.9, 0, 0)).toBeLessThan(0.8);
    expect(raised(0, 0, 11)).toBeLessThan(0.35);
    expect(raised(0, -10, 0)).toBeCloseTo(0);
    expect(
      boxAround(
        [
          [0, 0, 0],
          [1, 2, 3],
        ],
        1,
      ),
    ).toEqual([
      [-1, -1, -1],
      [2, 3, 4],
    ]);
  });
});

describe('lines', () => {
  it('pass through their points and keep their ends', () => {
    const points: readonly V3[] = [
      [0, 0, 0],
      [10, 5, 0],
      [20, 0, 0],
    ];
    const line = spline(points, 4);
    expect(line).toHaveLength(9);
    expect(line[4]).toEqual([10, 5, 0]);
    const even = relax(line);
    expect([even[0], even.at(-1)]).toEqual([points[0], points[2]]);
  });
});
