// SPDX-License-Identifier: MIT
import type { Score } from '@knead/domain';
import { describe, expect, it } from 'vitest';
import { alone, evenings, fired, makeDay, on, week } from './persisting.fixture.ts';

describe('two weeks of evenings compared', () => {
  it('P2 PP-02 takes 30 % for a useful change, also where that is less than 2 points', () => {
    const after = (scores: readonly Score[]) => fired({ days: [...week(0, 5), ...evenings(39, scores)] }, 42);
    expect(after([3, 4, 4, 4])).toContain('PP-02');
    expect(after([3, 3, 4, 4])).not.toContain('PP-02');
  });

  it('P2 PP-02 and PP-16 tell since when, in whole weeks', () => {
    const same = alone('PP-02', { days: [...week(0, 5), ...week(42, 5)] }, 48);
    expect([same?.since, same?.figures]).toEqual([on(0), { base: 5, now: 5, weeks: 6 }]);
    const long = alone('PP-16', { days: [...week(0, 4), ...week(87, 1)] }, 93);
    expect([long?.since, long?.figures]).toEqual([on(0), { now: 1, weeks: 13 }]);
  });

  it('P2 PP-16 says nothing when there is no pain any more', () => {
    expect(fired({ days: [...week(0, 4), ...week(87, 0)] }, 93)).not.toContain('PP-16');
  });

  it('P2 PP-19 wants 2 points as well as 30 %, and just 30 % is enough', () => {
    expect(fired({ days: [...week(0, 4), ...evenings(13, [2, 2, 3, 3])] }, 16)).not.toContain('PP-19');
    expect(fired({ days: [...week(0, 10), ...week(10, 7)] }, 16)).toContain('PP-19');
  });

  it('P1 two weeks that share a single day are not compared', () => {
    const days = [...week(0, 9), ...week(7, 2)];
    expect(fired({ days }, 12)).toEqual([]);
    expect(fired({ days }, 13)).toEqual(['PP-19']);
  });

  it('P1 the first week begins with the first evening rating, not with an entry of another kind', () => {
    const days = [makeDay(on(0)), ...week(1, 5), ...week(43, 5)];
    expect(alone('PP-02', { days }, 49)?.since).toBe(on(1));
  });
});

describe('a jump', () => {
  const usual = week(0, 2);
  const noted = (at: number) => makeDay(on(at), { signs: ['all-day'] });

  it('P2 PP-05 goes on until today or yesterday, before this evening was rated', () => {
    const days = [...usual, ...evenings(7, [5, 5, 5])];
    expect(fired({ days }, 10)).toContain('PP-05');
    expect(fired({ days }, 11)).not.toContain('PP-05');
  });

  it('P2 PP-05 compares with the 7 days before it alone, and tells both figures', () => {
    const jump = alone('PP-05', { days: [...evenings(3, [1, 2, 3, 4]), ...evenings(7, [6, 6, 6])] }, 9);
    expect([jump?.since, jump?.figures]).toEqual([on(7), { usual: 2.5, now: 6 }]);
  });

  it('P2 PP-05 wants a rating on each of its first three days', () => {
    expect(fired({ days: [...usual, ...evenings(7, [5]), noted(8), ...evenings(9, [5])] }, 9)).not.toContain('PP-05');
    expect(fired({ days: [...usual, ...evenings(7, [5, undefined, 5, 5])] }, 10)).not.toContain('PP-05');
    expect(fired({ days: [...usual, ...evenings(7, [5, 5, 5, undefined, 5])] }, 11)).toContain('PP-05');
  });

  it('P2 PP-05 is over on a day that was not rated, whatever else was noted', () => {
    const days = [...usual, ...evenings(7, [5, 5, 5]), noted(10)];
    expect(fired({ days }, 10)).toContain('PP-05');
    expect(fired({ days }, 11)).not.toContain('PP-05');
  });

  it('P2 PP-05 asks no second time about the jump that a check has answered', () => {
    const checked = makeDay(on(9), { average: 5, lowestPain: 5, checkedAfter: true });
    const days = [...usual, ...evenings(7, [5, 5]), checked, ...evenings(10, [5])];
    expect(alone('PP-05', { days }, 10)).toMatchObject({ opens: undefined, since: on(7) });
  });
});
