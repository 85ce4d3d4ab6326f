// SPDX-License-Identifier: MIT
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dialMax, dialMin, steppedValue, valueAfterKey, valueAt } from './dialValue.ts';

describe('valueAfterKey', () => {
  const at = (value: number) => ({ value });

  it('steps by one with arrows, by three with page keys, to the ends with Home and End', () => {
    expect(valueAfterKey('ArrowUp', at(4), false)).toBe(5);
    expect(valueAfterKey('ArrowDown', at(4), false)).toBe(3);
    expect(valueAfterKey('PageUp', at(4), false)).toBe(7);
    expect(valueAfterKey('PageDown', at(4), false)).toBe(1);
    expect(valueAfterKey('Home', at(4), false)).toBe(0);
    expect(valueAfterKey('End', at(4), false)).toBe(10);
  });

  it('lets left and right follow the reading direction', () => {
    expect(valueAfterKey('ArrowRight', at(4), false)).toBe(5);
    expect(valueAfterKey('ArrowRight', at(4), true)).toBe(3);
    expect(valueAfterKey('ArrowLeft', at(4), true)).toBe(5);
  });

  it('takes the offered value with Enter or Space, and zero where nothing is offered', () => {
    expect(valueAfterKey('Enter', { value: undefined, offered: 6 }, false)).toBe(6);
    expect(valueAfterKey(' ', { value: undefined }, false)).toBe(0);
  });

  it('leaves other keys to the page', () => {
    expect(valueAfterKey('t', at(4), false)).toBeUndefined();
    expect(valueAfterKey('Tab', at(4), false)).toBeUndefined();
  });

  it('never leaves the scale', () => {
    const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End', 'Enter'];
    const value = fc.option(fc.integer({ min: dialMin, max: dialMax }), { nil: undefined });
    fc.assert(
      fc.property(value, value, fc.constantFrom(...keys), fc.boolean(), (set, offered, key, rightToLeft) => {
        const next = valueAfterKey(key, { value: set, offered }, rightToLeft);
        return next !== undefined && Number.isInteger(next) && next >= dialMin && next <= dialMax;
      }),
    );
  });
});

describe('steppedValue', () => {
  it('starts from the offered value', () => {
    expect(steppedValue({ value: undefined, offered: 6 }, 1)).toBe(7);
    expect(steppedValue({ value: undefined }, -1)).toBe(0);
    expect(steppedValue({ value: undefined }, 1)).toBe(1);
  });
});

describe('valueAt', () => {
  it('reads the finger along the scale, mirrored in right-to-left languages', () => {
    const box = { left: 100, width: 200, rightToLeft: false };
    expect(valueAt(100, box)).toBe(0);
    expect(valueAt(180, box)).toBe(4);
    expect(valueAt(900, box)).toBe(10);
    expect(valueAt(180, { ...box, rightToLeft: true })).toBe(6);
    expect(valueAt(180, { ...box, width: 0 })).toBe(0);
  });
});
