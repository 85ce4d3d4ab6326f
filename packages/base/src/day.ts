// SPDX-License-Identifier: MIT
import { assert } from './assert.ts';
import type { Brand } from './brand.ts';
import { err, ok, type Result } from './result.ts';
import { type Instant, instant } from './units.ts';

/** A civil date, `YYYY-MM-DD`. Sorts as text. Has no time zone: it is fixed when something is logged. */
export type Day = Brand<string, 'Day'>;

/** IANA name of a time zone, such as `Europe/Berlin`. */
export type ZoneName = Brand<string, 'ZoneName'>;

/** The hour at which a diary day begins, so that an evening that ends at 1 a.m. stays one evening. */
export const dayStartHour = 4;

const msPerDay = 86_400_000;
const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/** Reads a civil date of the years 0000 to 9999; refuses days that no calendar has (such as 2026-02-30). */
export function parseDay(text: string): Result<Day, { kind: 'not-a-day'; text: string }> {
  // Engines disagree on whether 2026-02-30 is a mistake or the 2nd of March, so what was read is printed and compared.
  const time = dayPattern.test(text) ? Date.parse(text) : Number.NaN;
  const isDay = !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
  return isDay ? ok(text as Day) : err({ kind: 'not-a-day', text });
}

/** Reads a civil date that is known to be one. Throws otherwise. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  assert(parsed.ok, `${text} is a day`);
  return parsed.value;
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return epochOfDay(to) - epochOfDay(from);
}

/** The civil date `count` days later (earlier when negative). */
export function addDays(from: Day, count: number): Day {
  return dayOfEpoch(epochOfDay(from) + count);
}

/** Weekday of a civil date, 1 = Monday … 7 = Sunday (ISO 8601). */
export function weekdayOf(value: Day): number {
  return ((((epochOfDay(value) + 3) % 7) + 7) % 7) + 1;
}

/** The diary day in which an instant falls, for a person in `zone`: the local date, and until 4 the one before. */
export function diaryDay(at: Instant, zone: ZoneName): Day {
  // Going by the hour that clocks show keeps 04:00 as the border on the two days a year whose nights are 23 or 25 hours
  // long.
  const parts = wallTimeIn(zone).formatToParts(at);
  const part = (type: string) => parts.find((entry) => entry.type === type)?.value ?? '';
  const date = day(`${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`);
  return Number(part('hour')) < dayStartHour ? addDays(date, -1) : date;
}

const stepMs = 900_000;

/** The moment at which the diary day of an instant is over, to the quarter of an hour that zones are set by. */
export function diaryDayEnd(at: Instant, zone: ZoneName): Instant {
  const today = diaryDay(at, zone);
  let end = Math.floor(at / stepMs) * stepMs + stepMs;
  while (diaryDay(instant(end), zone) === today) end += stepMs;
  return instant(end);
}

const wallTimes = new Map<ZoneName, Intl.DateTimeFormat>();

/** The formatter of a zone. Making one takes longer than a thousand uses of it, so each is made once. */
function wallTimeIn(zone: ZoneName): Intl.DateTimeFormat {
  const known = wallTimes.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
  });
  wallTimes.set(zone, made);
  return made;
}

function epochOfDay(value: Day): number {
  return Math.round(Date.parse(value) / msPerDay);
}

function dayOfEpoch(count: number): Day {
  return day(new Date(count * msPerDay).toISOString().slice(0, 10));
}
