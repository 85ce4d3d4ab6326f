// SPDX-License-Identifier: MIT
import { day, instant, type ZoneName } from '@knead/base';
import { describe, expect, it } from 'vitest';
import { formats } from './formats.ts';

const berlin = 'Europe/Berlin' as ZoneName;
const evening = instant(Date.UTC(2026, 10, 22, 18, 5));

describe('formats', () => {
  const english = formats('en');
  const pseudo = formats('ar-XB');

  it('writes a countdown that keeps two digits of seconds', () => {
    expect([0, 9, 65, 600, 3725].map(english.countdown)).toEqual(['0:00', '0:09', '1:05', '10:00', '1:02:05']);
    expect(english.countdown(-3)).toBe('0:00');
  });

  it('writes days without shifting them by a zone', () => {
    expect(english.weekday(day('2026-11-22'))).toBe('Sunday');
    expect(english.weekday(day('2026-11-22'), 'short')).toBe('Sun');
    expect(english.date(day('2026-11-22'))).toMatch(/Sunday,? 22 November/);
    expect(english.fullDate(day('2026-11-22'))).toBe('22 November 2026');
  });

  it('writes the time of the zone where something was logged', () => {
    expect(english.clock(evening, berlin)).toBe('19:05');
    expect(formats('en', ['de-DE', 'en-US']).clock(evening, berlin)).toMatch(/^7:05\sPM$/);
  });

  it('writes how long ago in the largest unit that fits', () => {
    expect(english.relativeMinutes(-5)).toBe('5 minutes ago');
    expect(english.relativeMinutes(-125)).toBe('2 hours ago');
    expect(english.relativeMinutes(-1500)).toBe('yesterday');
  });

  it('names countries', () => {
    expect(english.country('DE')).toBe('Germany');
  });

  it('lets digits follow the language', () => {
    expect(pseudo.countdown(65)).toBe('١:٠٥');
    expect(pseudo.number(12)).toBe('١٢');
    expect(english.range(30, 60)).toBe('30–60');
    expect(english.list(['a', 'b', 'c'])).toBe('a, b and c');
  });
});
