// SPDX-License-Identifier: MIT
import { addDays, type Day, daysBetween } from '@knead/base';
import type { LoggedDay, LoggedSession } from './dayLog.ts';
import { daysIn, type LogView, lastDays, weekDays, weekEnding } from './logView.ts';
import type { PersistingTest } from './persistingRules.ts';
import type { Held } from './trendTests.ts';

type TestOf<K extends PersistingTest['kind']> = Extract<PersistingTest, { readonly kind: K }>;

/** Whatever the day says: what lies ahead, by a clock set back, is still open. */
export function openSign({ log, today }: LogView, { sign, withinDays }: TestOf<'open-sign'>): Held | undefined {
  const first = log.days.find(
    ({ day, openSigns }) => openSigns.includes(sign) && daysBetween(day, today) <= withinDays,
  );
  return first === undefined ? undefined : { since: first.day, figures: {} };
}

export function signInWeeks(view: LogView, { sign, days, weeks }: TestOf<'sign'>): Held | undefined {
  return countInWeeks(view, { days, weeks }, ({ signs }) => signs.includes(sign));
}

export function high(view: LogView, { least, days }: TestOf<'high'>): Held | undefined {
  return countInWeeks(view, { days, weeks: 1 }, ({ average }) => average !== undefined && average >= least);
}

/** Enough such days in each of the last weeks, which end today or yesterday. */
function countInWeeks(
  view: LogView,
  { days, weeks }: { readonly days: number; readonly weeks: number },
  isSuch: (entry: LoggedDay) => boolean,
): Held | undefined {
  for (const end of lastDays(view)) {
    const countBefore = (week: number) => weekEnding(view, addDays(end, -week * weekDays)).filter(isSuch).length;
    if (Array.from({ length: weeks }, (_, week) => countBefore(week)).every((count) => count >= days)) {
      return { since: addDays(end, 1 - weeks * weekDays), figures: { days: countBefore(0), weeks } };
    }
  }
  return undefined;
}

export function highAllDay(view: LogView, { least, days }: TestOf<'high-all-day'>): Held | undefined {
  const isHigh = (day: Day) => (view.at(day)?.lowestPain ?? -1) >= least;
  for (const end of lastDays(view)) {
    let since = end;
    while (isHigh(since)) since = addDays(since, -1);
    since = addDays(since, 1);
    const fromThen = daysIn(view, addDays(since, days - 1), end);
    const isLong = daysBetween(since, end) + 1 >= days;
    if (isLong && !fromThen.some(({ checkedAfter }) => checkedAfter)) {
      return { since, figures: { days: daysBetween(since, end) + 1 } };
    }
  }
  return undefined;
}

export function overdoing(view: LogView, test: TestOf<'overdoing'>): Held | undefined {
  const since = addDays(view.today, 1 - weekDays);
  // A day that lies ahead comes from a clock set back and counts (J12).
  const week = view.log.sessions.filter(({ day }) => day >= since);
  const busy = [...groupByDay(week).values()].filter((sessions) => isBusy(sessions, test)).length;
  if (busy < test.days && (view.log.higherCeilingAsks ?? 0) < test.asks) return undefined;
  return { since, figures: { days: busy } };
}

function groupByDay(sessions: readonly LoggedSession[]): ReadonlyMap<Day, readonly LoggedSession[]> {
  const byDay = new Map<Day, LoggedSession[]>();
  for (const session of sessions) byDay.set(session.day, [...(byDay.get(session.day) ?? []), session]);
  return byDay;
}

function isBusy(sessions: readonly LoggedSession[], test: TestOf<'overdoing'>): boolean {
  const secondsIn = (area: LoggedSession['area']) =>
    sessions.filter((one) => one.area === area).reduce((sum, one) => sum + one.contactSeconds, 0);
  return sessions.length >= test.sessions || sessions.some(({ area }) => secondsIn(area) > test.areaSecondsAbove);
}

export function shortEase(view: LogView, test: TestOf<'short-ease'>): Held | undefined {
  const isShort = (end: Day) => {
    const answered = view.log.sessions.filter(({ day, easedMinutes }) => day <= end && easedMinutes !== undefined);
    const last = answered.slice(-test.of);
    const short = last.filter(({ easedMinutes = test.minutes }) => easedMinutes < test.minutes).length;
    return last.length === test.of && short >= test.least;
  };
  const ends = Array.from({ length: test.weeks + 1 }, (_, week) => addDays(view.today, -week * weekDays));
  if (!ends.every(isShort)) return undefined;
  return { since: addDays(view.today, -test.weeks * weekDays), figures: { weeks: test.weeks } };
}

/** The share of days with headaches is not given by the source: one of them is enough. */
export function withHeadaches(view: LogView, test: TestOf<'with-headaches'>): Held | undefined {
  const since = addDays(view.today, 1 - test.ofDays);
  const month = daysIn(view, since, view.today);
  const count = month.filter(({ signs }) => test.signs.some((sign) => signs.includes(sign))).length;
  const hasHeadaches = month.some(({ signs }) => signs.includes('headache'));
  return count >= test.days && hasHeadaches ? { since, figures: { days: count } } : undefined;
}
