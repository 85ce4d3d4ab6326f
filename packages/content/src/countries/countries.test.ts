// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { countries, numbersFor, unknownCountryEmergency } from './countries.ts';

describe('countries', () => {
  it('T29 every country has an emergency number of digits, a source, and a name', () => {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    for (const { country, emergency, source } of countries) {
      expect(emergency.length, country).toBeGreaterThan(0);
      for (const number of emergency) expect(number).toMatch(/^\d{2,5}$/);
      expect(source).not.toBe('');
      expect(names.of(country), country).toBeDefined();
    }
  });

  it('T29 each country is there once, and nothing claims to be verified without a day', () => {
    expect(new Set(countries.map((row) => row.country)).size).toBe(countries.length);
    expect(countries.filter((row) => row.verified && row.checked === undefined)).toEqual([]);
  });

  it('T29 other lines are numbers too', () => {
    const lines = countries.flatMap(({ healthLine, crisis }) => [
      ...(healthLine ? [healthLine] : []),
      ...crisis.map((line) => line.number),
    ]);
    expect(lines.filter((number) => !/^[#*]?[\d -]{3,}$/.test(number))).toEqual([]);
  });

  it('T29 is asked by code, in either case; an unknown one has none', () => {
    expect(numbersFor('de')).toMatchObject({ emergency: ['112'], healthLine: '116 117' });
    expect(numbersFor('GB')?.emergency).toEqual(['999', '112']);
    expect(numbersFor('CZ')?.emergency).toEqual(['112']);
    expect(numbersFor('')).toBeUndefined();
    expect(numbersFor('ZZ')).toBeUndefined();
    expect(unknownCountryEmergency).toBe('112');
  });
});
