// SPDX-License-Identifier: MIT
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HybridTime, isHybridTime, maxHybridTime, nextHybridTime } from './hybridClock.ts';
import type { DeviceId } from './ids.ts';
import { instant } from './units.ts';

const deviceA = 'deviceaaaa' as DeviceId;
const deviceB = 'devicebbbb' as DeviceId;
const anyNow = fc.integer({ min: -1e9, max: 4_102_444_799_999 }).map(instant);
const anyTime = fc
  .tuple(anyNow, fc.constantFrom(deviceA, deviceB))
  .map(([now, device]) => nextHybridTime(undefined, now, device));
const anyLast = fc.option(anyTime, { nil: undefined });

describe('hybrid clock', () => {
  it('is always later than the last time seen, wherever the wall clock stands', () => {
    fc.assert(
      fc.property(anyLast, anyNow, fc.constantFrom(deviceA, deviceB), (last, now, device) => {
        const next = nextHybridTime(last, now, device);
        expect(isHybridTime(next)).toBe(true);
        expect(last === undefined || next > last).toBe(true);
        expect(next.endsWith(device)).toBe(true);
      }),
    );
  });

  it('follows the wall clock when that is ahead, and counts when it is not', () => {
    const first = nextHybridTime(undefined, instant(1000), deviceA);
    expect(first).toBe('0000000001000-00000-deviceaaaa');
    expect(nextHybridTime(first, instant(2000), deviceA)).toBe('0000000002000-00000-deviceaaaa');
    expect(nextHybridTime(first, instant(1000), deviceB)).toBe('0000000001000-00001-devicebbbb');
    expect(nextHybridTime(first, instant(1), deviceA)).toBe('0000000001000-00001-deviceaaaa');
    expect(nextHybridTime(undefined, instant(-5.5), deviceA)).toBe('0000000000000-00000-deviceaaaa');
  });

  it('keeps order when more events fall in one millisecond than the counter can hold', () => {
    const full = '0000000001000-99999-deviceaaaa' as HybridTime;
    expect(nextHybridTime(full, instant(1000), deviceA)).toBe('0000000001001-00000-deviceaaaa');
    let last: HybridTime | undefined;
    for (let count = 0; count < 200_001; count += 1) {
      const next = nextHybridTime(last, instant(1000), deviceA);
      if (last !== undefined && next <= last) throw new Error(`${next} is not after ${last}`);
      last = next;
    }
    expect(last).toBe('0000000001002-00000-deviceaaaa');
  });

  it('orders what one device saw of the other', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), anyNow), { maxLength: 30 }), (turns) => {
        let last: HybridTime | undefined;
        const times = turns.map(([isA, now]) => {
          last = nextHybridTime(last, now, isA ? deviceA : deviceB);
          return last;
        });
        expect([...times].sort()).toEqual(times);
        expect(new Set(times).size).toBe(times.length);
      }),
    );
  });

  it('has a greatest time, whatever the order of asking', () => {
    fc.assert(
      fc.property(anyLast, anyLast, anyLast, (a, b, c) => {
        expect(maxHybridTime(a, b)).toBe(maxHybridTime(b, a));
        expect(maxHybridTime(a, maxHybridTime(b, c))).toBe(maxHybridTime(maxHybridTime(a, b), c));
        expect(maxHybridTime(a, a)).toBe(a);
        expect(maxHybridTime(a, undefined)).toBe(a);
      }),
    );
  });

  it.each(['', '1-2-a', '0000000001000-00000-', '0000000001000-00000-DEVICE', '00000000010000-00000-a', 'x'])(
    'does not take %j for a time',
    (text) => expect(isHybridTime(text)).toBe(false),
  );
});
