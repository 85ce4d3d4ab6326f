// SPDX-License-Identifier: MIT
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EventId, isId, makeId } from './ids.ts';
import { makeRandom } from './random.ts';

describe('ids', () => {
  it('have the form of an id, and are the same for the same seed', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const id = makeId<EventId>(makeRandom(seed));
        expect(id).toHaveLength(22);
        expect(isId(id)).toBe(true);
        expect(makeId<EventId>(makeRandom(seed))).toBe(id);
      }),
    );
  });

  it('do not meet', () => {
    const random = makeRandom(1);
    expect(new Set(Array.from({ length: 20_000 }, () => makeId<EventId>(random))).size).toBe(20_000);
  });

  it('stay inside the alphabet at both ends of chance', () => {
    expect(makeId<EventId>({ next: () => 0 })).toBe('0'.repeat(22));
    expect(makeId<EventId>({ next: () => 1 - Number.EPSILON / 2 })).toBe('z'.repeat(22));
  });

  it.each(['', 'short', 'UPPERCASEID', 'with-dash-in', 'a'.repeat(41), 'ümlaut0000', '12345678 '])(
    'are not %j',
    (text) => {
      expect(isId(text)).toBe(false);
    },
  );
});
