// SPDX-License-Identifier: MIT
import { addDays, type Day } from '@knead/base';
import type { DayLog, LoggedDay } from './dayLog.ts';
import type { PersistingRules } from './persistingRules.ts';

/** The log as it stands on one day. Days that lie ahead, from a clock set back, belong to no window. */
export interface LogView {
  readonly log: DayLog;
  readonly today: Day;
  readonly window: PersistingRules['window'];
  at(day: Day): LoggedDay | undefined;
}

/** Seven days with enough evening ratings, and their median. */
export interface Window {
  readonly from: Day;
  readonly to: Day;
  readonly median: number;
}

export const weekDays = 7;

export function makeLogView(log: DayLog, today: Day, window: PersistingRules['window']): LogView {
  const byDay = new Map(log.days.map((entry) => [entry.day, entry] as const));
  return { log, today, window, at: (day) => (day <= today ? byDay.get(day) : undefined) };
}

/** The days from `from` to `to`, both included, on which something was recorded. */
export function daysIn(view: LogView, from: Day, to: Day): readonly LoggedDay[] {
  const days: LoggedDay[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const entry = view.at(day);
    if (entry !== undefined) days.push(entry);
  }
  return days;
}

/** The window that ends on a day; `undefined` when it has too few entries. */
export function windowEnding(view: LogView, to: Day): Window | undefined {
  const from = addDays(to, 1 - view.window.days);
  const ratings = daysIn(view, from, to).flatMap(({ average }) => (average === undefined ? [] : [average]));
  return ratings.length < view.window.entriesMin ? undefined : { from, to, median: median(ratings) };
}

/** The first window of the journal. */
export function baseWindow(view: LogView): Window | undefined {
  for (const { day, average } of view.log.days) {
    if (average === undefined) continue;
    const window = windowEnding(view, addDays(day, view.window.days - 1));
    if (window !== undefined) return window;
  }
  return undefined;
}

/** The two windows that statements compare, where both are there and share no day. */
export function baseAndNow(
  view: LogView,
  end = view.today,
): { readonly base: Window; readonly now: Window } | undefined {
  const base = baseWindow(view);
  const now = windowEnding(view, end);
  return base === undefined || now === undefined || now.from <= base.to ? undefined : { base, now };
}

/** Today, and the day before: before the evening's entry a week of evenings ends yesterday. */
export function lastDays({ today }: LogView): readonly Day[] {
  return [today, addDays(today, -1)];
}

/** The week that ends on a day. */
export function weekEnding(view: LogView, to: Day): readonly LoggedDay[] {
  return daysIn(view, addDays(to, 1 - weekDays), to);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = (sorted.length - 1) / 2;
  const middle = sorted.slice(Math.floor(half), Math.ceil(half) + 1);
  return middle.reduce((sum, value) => sum + value, 0) / middle.length;
}
