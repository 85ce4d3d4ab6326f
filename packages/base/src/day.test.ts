// SPDX-License-Identifier: MIT
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  type Day,
  day,
  dayStartHour,
  daysBetween,
  diaryDay,
  diaryDayEnd,
  parseDay,
  weekdayOf,
  type ZoneName,
} from './day.ts';
import { instant } from './units.ts';

const berlin = 'Europe/Berlin' as ZoneName;
const at = (time: string) => instant(Date.parse(time));

/** Days from year 1 to 9999. */
const anyDay: fc.Arbitrary<Day> = fc
  .integer({ min: -719_162, max: 2_932_896 })
  .map((count) => addDays(day('1970-01-01'), count));
const zones = ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Apia', 'UTC'];
const anyZone = fc.constantFrom(...zones).map((name) => name as ZoneName);
const anyInstant = fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2100, 0, 1) }).map(instant);

/** Local date and hour by another way through the platform than the code takes. */
function wallTime(moment: number, timeZone: string): { date: string; hour: number } {
  const [date = '', time = ''] = new Date(moment).toLocaleString('sv-SE', { timeZone }).split(' ');
  return { date, hour: Number(time.slice(0, 2)) };
}

describe('civil days', () => {
  it('reads what it prints', () => {
    fc.assert(
      fc.property(anyDay, (value) => {
        expect(parseDay(value)).toEqual({ ok: true, value });
      }),
    );
  });

  it.each([
    '',
    '2026-1-1',
    '2026-02-29',
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '26-01-01',
    ' 2026-01-01',
    '2026-01-01T00:00',
    '20261-01-01',
  ])('refuses %j', (text) => {
    expect(parseDay(text)).toEqual({ ok: false, error: { kind: 'not-a-day', text } });
  });

  it('takes leap days where there are some, and only there', () => {
    expect([1900, 2000, 2024, 2100].map((year) => parseDay(`${year}-02-29`).ok)).toEqual([false, true, true, false]);
  });

  it('throws for a text that should have been a day', () => {
    expect(() => day('tomorrow')).toThrow('tomorrow is a day');
  });

  it('stops rather than leave the years that four digits can name', () => {
    expect(addDays(day('9999-12-30'), 1)).toBe('9999-12-31');
    expect(() => addDays(day('9999-12-31'), 1)).toThrow();
    expect(() => addDays(day('0000-01-01'), -1)).toThrow();
  });

  it('counts as it adds', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (from, count) => {
        fc.pre(daysBetween(day('0001-01-01'), from) > 5000 && daysBetween(from, day('9999-12-31')) > 5000);
        const to = addDays(from, count);
        expect(daysBetween(from, to)).toBe(count);
        expect(addDays(to, -count)).toBe(from);
        expect(to > from).toBe(count > 0);
      }),
    );
  });

  it('knows weekdays, one after the other', () => {
    expect(weekdayOf(day('2026-10-19'))).toBe(1);
    expect(weekdayOf(day('1969-12-28'))).toBe(7);
    fc.assert(
      fc.property(anyDay, (value) => {
        expect(weekdayOf(value)).toBe(new Date(value).getUTCDay() === 0 ? 7 : new Date(value).getUTCDay());
        expect(weekdayOf(addDays(value, -7))).toBe(weekdayOf(value));
      }),
    );
  });
});

describe('diary days', () => {
  it('begin at 4', () => {
    expect(diaryDay(at('2026-07-01T01:59:59Z'), berlin)).toBe('2026-06-30');
    expect(diaryDay(at('2026-07-01T02:00:00Z'), berlin)).toBe('2026-07-01');
  });

  it('begin at 4 on the mornings after the clocks change too', () => {
    expect(diaryDay(at('2026-10-25T02:59:59Z'), berlin)).toBe('2026-10-24');
    expect(diaryDay(at('2026-10-25T03:00:00Z'), berlin)).toBe('2026-10-25');
    expect(diaryDay(at('2026-03-29T01:59:59Z'), berlin)).toBe('2026-03-28');
    expect(diaryDay(at('2026-03-29T02:00:00Z'), berlin)).toBe('2026-03-29');
  });

  it('give both hours that are called two in the night to the same evening', () => {
    expect(diaryDay(at('2026-10-25T00:30:00Z'), berlin)).toBe('2026-10-24');
    expect(diaryDay(at('2026-10-25T01:30:00Z'), berlin)).toBe('2026-10-24');
  });

  it('skip the day that Samoa left out', () => {
    const apia = 'Pacific/Apia' as ZoneName;
    expect(diaryDay(at('2011-12-30T09:59:00Z'), apia)).toBe('2011-12-29');
    expect(diaryDay(at('2011-12-30T14:00:00Z'), apia)).toBe('2011-12-31');
  });

  it('are the local date from 4 on, and the day before until then, in every zone and at every moment', () => {
    fc.assert(
      fc.property(anyInstant, anyZone, (moment, zone) => {
        const { date, hour } = wallTime(moment, zone);
        expect(diaryDay(moment, zone)).toBe(hour >= dayStartHour ? date : addDays(day(date), -1));
      }),
      { numRuns: 500 },
    );
  });

  it('never run backwards in one place', () => {
    fc.assert(
      fc.property(anyInstant, fc.nat({ max: 200_000_000 }), anyZone, (moment, later, zone) => {
        expect(diaryDay(instant(moment + later), zone) >= diaryDay(moment, zone)).toBe(true);
      }),
    );
  });

  it('end at the next 4 in the morning, also where a night is shorter or longer', () => {
    expect(diaryDayEnd(at('2026-11-22T19:00:00Z'), berlin)).toBe(at('2026-11-23T03:00:00Z'));
    expect(diaryDayEnd(at('2026-10-24T19:00:00Z'), berlin)).toBe(at('2026-10-25T03:00:00Z'));
    expect(diaryDayEnd(at('2026-03-28T19:00:00Z'), berlin)).toBe(at('2026-03-29T02:00:00Z'));
    expect(diaryDayEnd(at('2026-11-22T19:00:00Z'), 'Asia/Kathmandu' as ZoneName)).toBe(at('2026-11-22T22:15:00Z'));
  });
});
