// SPDX-License-Identifier: MIT
import { addDays, type Day, daysBetween } from '@knead/base';
import { baseAndNow, daysIn, type LogView, weekDays, windowEnding } from './logView.ts';
import type { PersistingTest } from './persistingRules.ts';

/** That a test holds: since when, and the person's own figures that it holds by. */
export interface Held {
  readonly since: Day;
  readonly figures: Readonly<Record<string, number>>;
}

type TestOf<K extends PersistingTest['kind']> = Extract<PersistingTest, { readonly kind: K }>;

export function littleChange(view: LogView, test: TestOf<'little-change'>): Held | undefined {
  const windows = baseAndNow(view);
  if (windows === undefined) return undefined;
  const { base, now } = windows;
  const days = daysBetween(base.from, view.today);
  const drop = base.median - now.median;
  const isUseful = drop >= test.points || drop * 100 >= test.percent * base.median;
  if (days < test.afterDays || isUseful || now.median < test.leastNow) return undefined;
  return { since: base.from, figures: { base: base.median, now: now.median, weeks: Math.floor(days / weekDays) } };
}

export function worse(view: LogView, test: TestOf<'worse'>): Held | undefined {
  const pairs = Array.from({ length: test.weeks }, (_, week) =>
    baseAndNow(view, addDays(view.today, -week * weekDays)),
  );
  let held: Held | undefined;
  for (const pair of pairs) {
    if (pair === undefined || !differs(pair.now.median - pair.base.median, pair.base.median, test)) return undefined;
    held = { since: pair.now.from, figures: held?.figures ?? { base: pair.base.median, now: pair.now.median } };
  }
  return held;
}

export function better(view: LogView, test: TestOf<'better'>): Held | undefined {
  const windows = baseAndNow(view);
  if (windows === undefined) return undefined;
  const { base, now } = windows;
  if (!differs(base.median - now.median, base.median, test)) return undefined;
  return { since: now.from, figures: { base: base.median, now: now.median } };
}

function differs(by: number, base: number, { points, percent }: { points: number; percent: number }): boolean {
  return by >= points && by * 100 >= percent * base;
}

export function lasting(view: LogView, test: TestOf<'lasting'>): Held | undefined {
  const windows = baseAndNow(view);
  if (windows === undefined) return undefined;
  const { base, now } = windows;
  const days = daysBetween(base.from, view.today);
  if (days <= test.days || now.median < test.leastNow) return undefined;
  return { since: base.from, figures: { now: now.median, weeks: Math.floor(days / weekDays) } };
}

/** Longest jump that is looked for, days: past it the trend rules speak. */
const jumpDaysMax = 14;

/** The longest jump that goes on until today or yesterday. Days without an entry in its middle do not end it. */
export function jump(view: LogView, test: TestOf<'jump'>): Held | undefined {
  const end = view.at(view.today)?.average === undefined ? addDays(view.today, -1) : view.today;
  for (let length = jumpDaysMax; length >= test.days; length -= 1) {
    const since = addDays(end, 1 - length);
    const usual = windowEnding(view, addDays(since, -1));
    const ratings = daysIn(view, since, end).flatMap(({ day, average }) =>
      average === undefined ? [] : [{ day, average }],
    );
    const third = addDays(since, test.firstDays - 1);
    const beginning = ratings.filter(({ day }) => day <= third);
    const newest = ratings.at(-1);
    if (usual === undefined || newest === undefined || beginning.length < test.firstDays || newest.day < end) continue;
    if (ratings.some(({ average }) => average < usual.median + test.points)) continue;
    if (test.checked !== undefined && isChecked(view, third, end) !== test.checked) return undefined;
    return { since, figures: { usual: usual.median, now: newest.average } };
  }
  return undefined;
}

/** Whether a check was finished after the entries of a day: the checks after later days are such checks too. */
function isChecked(view: LogView, from: Day, to: Day): boolean {
  return daysIn(view, from, to).some(({ checkedAfter }) => checkedAfter);
}
