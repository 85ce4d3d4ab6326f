// SPDX-License-Identifier: MIT
import { addDays, type Day, weekdayOf } from '@knead/base';
import type { SessionRecord } from '../journal/foldSessions.ts';

/** Weekday on which a week begins, 1 = Monday … 7 = Sunday (ISO 8601); it depends on the language. */
export type WeekStart = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Seconds really done from which a session marks its day. Any real try counts, a slip of the finger does not. */
export const weekSecondsMin = 60;

/** One day of the week line (J16). An open day is not a fault: there are no streaks here. */
export interface WeekDay {
  readonly day: Day;
  readonly state: 'done' | 'today' | 'open' | 'done-today';
}

/** The seven days of the week that holds `today`, in order. */
export function foldWeek(sessions: readonly SessionRecord[], today: Day, weekStart: WeekStart): readonly WeekDay[] {
  const first = addDays(today, -((weekdayOf(today) - weekStart + 7) % 7));
  const done = new Set(sessions.filter(isDone).map((session) => session.day));
  return Array.from({ length: 7 }, (_, at) => {
    const day = addDays(first, at);
    return { day, state: stateOf(done.has(day), day === today) };
  });
}

/** How many sessions were done in the week that holds `today`; two on one day count twice. */
export function sessionsThisWeek(sessions: readonly SessionRecord[], today: Day, weekStart: WeekStart): number {
  const days = new Set(foldWeek([], today, weekStart).map((entry) => entry.day));
  return sessions.filter((session) => isDone(session) && days.has(session.day)).length;
}

function isDone(session: SessionRecord): boolean {
  return session.seconds >= weekSecondsMin;
}

function stateOf(isDoneDay: boolean, isToday: boolean): WeekDay['state'] {
  if (isToday) return isDoneDay ? 'done-today' : 'today';
  return isDoneDay ? 'done' : 'open';
}
