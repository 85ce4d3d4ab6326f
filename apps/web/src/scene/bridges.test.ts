// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { bridgesOf } from './bridges.ts';

describe('bridges of a course', () => {
  it('join each piece to the end of the one before it', () => {
    expect(bridgesOf(['M0 0L0 10M0 20L0 30', 'M0 40L0 50'], 100)).toEqual(['M0 10L0 20', 'M0 30L0 40']);
  });

  it('join the nearest end, not a piece that begins where another ends, and none that is far', () => {
    expect(bridgesOf(['M0 0L0 10', 'M0 10L5 20', 'M0 10L-5 20'], 100)).toEqual([]);
    expect(bridgesOf(['M0 0L0 10', 'M0 10L5 20', 'M0 10L-5 20', 'M-5 26L-5 40'], 100)).toEqual(['M-5 20L-5 26']);
    expect(bridgesOf(['M0 0L0 10', 'M0 31L0 40'], 100)).toEqual([]);
    expect(bridgesOf([], 100)).toEqual([]);
  });
});
