// SPDX-License-Identifier: MIT
import type { LoggedSession } from '@knead/domain';
import { describe, expect, it } from 'vitest';
import { alone, busy, decide, evenings, fired, makeSession, on, repeat, signed } from './persisting.fixture.ts';

describe('counted days', () => {
  it('P2 PP-06, PP-09 and PP-11 tell since when, and how many days', () => {
    const woken = alone('PP-06', { days: signed(0, 'woke-at-night', repeat(2, [1, 1, 1, 0, 0, 0, 0])) }, 13);
    expect([woken?.since, woken?.figures]).toEqual([on(0), { days: 3, weeks: 2 }]);
    const weak = alone('PP-09', { days: signed(2, 'new-numb-or-weak', [1]) }, 5);
    expect([weak?.since, weak?.figures]).toEqual([on(2), {}]);
    const high = alone('PP-11', { days: evenings(0, [8, 8, 8]) }, 2);
    expect([high?.since, high?.figures]).toEqual([on(0), { days: 3 }]);
  });
});

describe('counted sessions', () => {
  const daily = (...sessions: readonly Partial<LoggedSession>[]) =>
    Array.from({ length: 5 }, (_, at) => sessions.map((one) => makeSession(at, one))).flat();

  it('P2 PP-14 counts the last 7 days alone, and tells how many of them', () => {
    const overdone = alone('PP-14', { sessions: busy(3) }, 6);
    expect([overdone?.since, overdone?.figures]).toEqual([on(0), { days: 5 }]);
    expect(decide({ sessions: busy(3) }, 7).isOverdone).toBe(false);
  });

  it('P2 PP-14 sums each area by itself, and one of them is enough', () => {
    const feet = 'feet-ankles';
    expect(fired({ sessions: daily({ contactSeconds: 1000 }, { contactSeconds: 1000, area: feet }) }, 4)).toEqual([]);
    expect(fired({ sessions: daily({ contactSeconds: 1801 }, { contactSeconds: 60, area: feet }) }, 4)).toEqual([
      'PP-14',
    ]);
    expect(fired({ sessions: daily({ contactSeconds: 1000 }, { contactSeconds: 801 }) }, 4)).toEqual(['PP-14']);
  });

  it('P10 nothing but PP-14 cuts the day to less', () => {
    const { firedIds, isOverdone } = decide({ days: signed(0, 'woke-at-night', repeat(7, [1])) }, 6);
    expect([firedIds, isOverdone]).toEqual([['PP-07'], false]);
  });

  it('P2 PP-15 passes over sessions without an answer', () => {
    const sessions = Array.from({ length: 40 }, (_, at) => [
      makeSession(at, { easedMinutes: 20 }),
      makeSession(at),
    ]).flat();
    const short = alone('PP-15', { sessions }, 39);
    expect([short?.since, short?.figures]).toEqual([on(11), { weeks: 4 }]);
  });

  it('P2 PP-15 says nothing before 10 answers', () => {
    const sessions = Array.from({ length: 9 }, (_, at) => makeSession(at, { easedMinutes: 20 }));
    expect(fired({ sessions }, 40)).toEqual([]);
    expect(fired({ sessions: [...sessions, makeSession(9, { easedMinutes: 20 })] }, 40)).toEqual(['PP-15']);
  });
});
