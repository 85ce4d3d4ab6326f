// SPDX-License-Identifier: MIT
import type { Day, Instant, ZoneName } from '@knead/base';
import type { Language } from './language.ts';

/** Numbers, days and times as the person's language writes them. Digits follow the language. */
export interface Formats {
  /** A number, such as `1,234` or `0.5`. */
  number(value: number): string;
  /** A range of numbers, such as `30–60`. */
  range(from: number, to: number): string;
  /** A countdown, `9:05`; hours only when there are any. For tabular digits: it keeps its width. */
  countdown(seconds: number): string;
  /** Name of the weekday, `Sunday` or `Sun`. */
  weekday(day: Day, length?: 'long' | 'short'): string;
  /** Weekday, day and month: `Sunday 22 November`. */
  date(day: Day): string;
  /** Day, month and year: `22 November 2026`. */
  fullDate(day: Day): string;
  /** Month and year: `November 2026`. */
  month(day: Day): string;
  /** Time of day, `19:05`, in the zone where it was logged. */
  clock(at: Instant, zone: ZoneName): string;
  /** How long ago (negative) or ahead, rounded to minutes, hours or days: `5 minutes ago`. */
  relativeMinutes(minutes: number): string;
  /** Name of a country, from its ISO 3166 code. */
  country(code: string): string;
  /** Names joined with commas and a last "and". */
  list(items: readonly string[]): string;
}

const minutesPerHour = 60;
const minutesPerDay = 1440;
const secondsPerMinute = 60;

/** Locale each language is written in when the browser asks for no special form of it. */
const plainLocales: Readonly<Record<Language, string>> = { en: 'en-GB', 'ar-XB': 'ar-EG' };

/** Makes a value on first use. The engine loads data for each kind of format, which a first screen cannot wait for. */
function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/**
 * Formats of a language. `preferred` are the browser's languages, best first: someone who reads English the American way
 * gets American dates.
 */
export function formats(language: Language, preferred: readonly string[] = []): Formats {
  const locale = preferred.find((tag) => tag.startsWith(`${language}-`)) ?? plainLocales[language];
  return { ...numberFormats(locale), ...nameFormats(locale), ...dayFormats(locale), ...timeFormats(locale) };
}

function numberFormats(locale: string): Pick<Formats, 'number' | 'range' | 'countdown'> {
  const plain = lazily(() => new Intl.NumberFormat(locale));
  const one = lazily(() => new Intl.NumberFormat(locale, { useGrouping: false }));
  const two = lazily(() => new Intl.NumberFormat(locale, { minimumIntegerDigits: 2, useGrouping: false }));
  return {
    number: (value) => plain().format(value),
    range: (from, to) => plain().formatRange(from, to),
    countdown: (seconds) => {
      const whole = Math.max(0, Math.round(seconds));
      const minutes = Math.floor(whole / secondsPerMinute);
      const tail = two().format(whole % secondsPerMinute);
      if (minutes < minutesPerHour) return `${one().format(minutes)}:${tail}`;
      return `${one().format(Math.floor(minutes / minutesPerHour))}:${two().format(minutes % minutesPerHour)}:${tail}`;
    },
  };
}

function nameFormats(locale: string): Pick<Formats, 'country' | 'list'> {
  const names = lazily(() => new Intl.DisplayNames(locale, { type: 'region' }));
  const joined = lazily(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  return {
    country: (code) => names().of(code) ?? code,
    list: (items) => joined().format(items),
  };
}

function dayFormats(locale: string): Pick<Formats, 'weekday' | 'date' | 'fullDate' | 'month'> {
  // A civil day has no zone: it is written at midnight UTC, in UTC, so that no zone can shift it.
  const write = (options: Intl.DateTimeFormatOptions) => {
    const format = lazily(() => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC', calendar: 'gregory' }));
    return (day: Day) => format().format(new Date(`${day}T00:00:00Z`));
  };
  const long = write({ weekday: 'long' });
  const short = write({ weekday: 'short' });
  return {
    weekday: (day, length = 'long') => (length === 'long' ? long(day) : short(day)),
    date: write({ weekday: 'long', day: 'numeric', month: 'long' }),
    fullDate: write({ day: 'numeric', month: 'long', year: 'numeric' }),
    month: write({ month: 'long', year: 'numeric' }),
  };
}

function timeFormats(locale: string): Pick<Formats, 'clock' | 'relativeMinutes'> {
  const relative = lazily(() => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
  return {
    clock: (at, zone) =>
      new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: zone }).format(at),
    relativeMinutes: (minutes) => {
      const size = Math.abs(minutes);
      if (size < minutesPerHour) return relative().format(Math.trunc(minutes), 'minute');
      if (size < minutesPerDay) return relative().format(Math.trunc(minutes / minutesPerHour), 'hour');
      return relative().format(Math.trunc(minutes / minutesPerDay), 'day');
    },
  };
}
