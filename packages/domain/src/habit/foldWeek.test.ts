// SPDX-License-Identifier: MIT
import { addDays, type Day, day, weekdayOf } from '@knead/base';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldSessions, type SessionRecord } from '../journal/foldSessions.ts';
import { makeDevice, makeStarted, makeStep } from '../journal/makeJournal.fixture.ts';
import { foldWeek, sessionsThisWeek, type WeekStart, weekSecondsMin } from './foldWeek.ts';

const [pattern] = foldSessions(makeDevice().record(makeStarted(), makeStep()));
const doneOn = (text: string, seconds = 600): SessionRecord => {
  if (pattern === undefined) throw new Error('one session');
  return { ...pattern, day: day(text), seconds };
};
const states = (sessions: readonly SessionRecord[], today: string, start: WeekStart) =>
  foldWeek(sessions, day(today), start).map((entry) => entry.state);

describe('week', () => {
  it('J16 marks days that were done, today and open ones', () => {
    const sessions = [doneOn('2026-10-19'), doneOn('2026-10-21', weekSecondsMin), doneOn('2026-10-18')];
    expect(states(sessions, '2026-10-22', 1)).toEqual(['done', 'open', 'done', 'today', 'open', 'open', 'open']);
    expect(states(sessions, '2026-10-21', 7)).toEqual(['done', 'done', 'open', 'done-today', 'open', 'open', 'open']);
  });

  it('J16 does not count a slip of the finger, and counts two sessions of a day', () => {
    const sessions = [doneOn('2026-10-19', weekSecondsMin - 1), doneOn('2026-10-20'), doneOn('2026-10-20')];
    expect(states(sessions, '2026-10-20', 1).slice(0, 2)).toEqual(['open', 'done-today']);
    expect(sessionsThisWeek(sessions, day('2026-10-20'), 1)).toBe(2);
    expect(sessionsThisWeek(sessions, day('2026-10-27'), 1)).toBe(0);
  });

  it('J16 has seven days in a row, from the start of the week, with today among them', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 20_000 }), fc.integer({ min: 1, max: 7 }), (offset, start) => {
        const today: Day = addDays(day('2026-10-20'), offset);
        const week = foldWeek([], today, start as WeekStart);
        expect(week.map((entry) => entry.day)).toEqual(week.map((_, at) => addDays(week[0]?.day ?? today, at)));
        expect(weekdayOf(week[0]?.day ?? today)).toBe(start);
        expect(week.filter((entry) => entry.day === today)).toHaveLength(1);
      }),
    );
  });
});
