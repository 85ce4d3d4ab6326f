// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { median, quantile } from './stats.ts';

describe('quantile', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);

  it('takes the nearest rank, whatever the order', () => {
    expect([0.5, 0.95, 0.99, 1].map((share) => quantile(hundred, share))).toEqual([50, 95, 99, 100]);
  });

  it('gives one value back at every share', () => {
    expect([0, 0.5, 1].map((share) => quantile([7], share))).toEqual([7, 7, 7]);
  });

  it('has no number for nothing', () => {
    expect(median([])).toBeNaN();
  });
});
