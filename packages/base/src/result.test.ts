// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { assert, unreachable } from './assert.ts';
import { err, ok, type Result } from './result.ts';

const half = (value: number): Result<number, { kind: 'odd'; value: number }> =>
  value % 2 === 0 ? ok(value / 2) : err({ kind: 'odd', value });

describe('results', () => {
  it('carry a value or a reason, never both', () => {
    expect(half(4)).toEqual({ ok: true, value: 2 });
    expect(half(3)).toEqual({ ok: false, error: { kind: 'odd', value: 3 } });
  });
});

describe('what must hold', () => {
  it('stops the program with the reason when it does not', () => {
    expect(() => assert(true, 'fine')).not.toThrow();
    expect(() => assert(false, 'two is even')).toThrow('Assertion failed: two is even');
  });

  it('names a value that the types say cannot be', () => {
    const value: unknown = { kind: 'new' };
    expect(() => unreachable(value as never)).toThrow('{"kind":"new"}');
  });
});
