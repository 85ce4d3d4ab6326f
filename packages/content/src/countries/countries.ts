// SPDX-License-Identifier: MIT

/** A line for people in a crisis. */
export interface CrisisLine {
  readonly number: string;
  readonly kind: 'call' | 'text';
  /** What to text, where the line wants a word. */
  readonly word?: string;
}

/** Whom to ring in one country. Chosen by the person, never found out from a position. */
export interface CountryNumbers {
  /** ISO 3166-1 alpha-2; its name comes from `Intl.DisplayNames`. */
  readonly country: string;
  /** Never empty; the first is the one to call. */
  readonly emergency: readonly [string, ...string[]];
  /** Health advice line. Absent where there is none, or none for the whole country. */
  readonly healthLine?: string;
  readonly crisis: readonly CrisisLine[];
  /** Day the numbers were last compared with an official page. Absent: never. */
  readonly checked?: string;
  readonly source: string;
  /** Whether an official page confirmed them. Unverified ones are shown with "check this number". */
  readonly verified: boolean;
}

type Lines = Pick<CountryNumbers, 'emergency' | 'healthLine' | 'crisis'>;

/** From memory, as `safety.md` 6.1 says of all its numbers: to be compared with an official page before a release. */
function entry(country: string, lines: Lines): CountryNumbers {
  return { country, ...lines, source: 'safety 6.1, from memory', verified: false };
}

/** Works from most mobile phones in many countries (v:W112). */
export const unknownCountryEmergency = '112';

/** States of the European Union and Economic Area without a row of their own: 112 is the number of all of them. */
const otherEurope = ['BG', 'CY', 'CZ', 'EE', 'HR', 'HU', 'IS', 'LI', 'LT', 'LU', 'LV', 'MT', 'RO', 'SI', 'SK'].map(
  (country) => entry(country, { emergency: ['112'], crisis: [] }),
);

const rows: readonly CountryNumbers[] = [
  entry('GB', {
    emergency: ['999', '112'],
    healthLine: '111',
    crisis: [
      { number: '116 123', kind: 'call' },
      { number: '85258', kind: 'text', word: 'SHOUT' },
    ],
  }),
  entry('IE', {
    emergency: ['112', '999'],
    healthLine: '1800 700 700',
    crisis: [
      { number: '116 123', kind: 'call' },
      { number: '50808', kind: 'text' },
    ],
  }),
  entry('DE', { emergency: ['112'], healthLine: '116 117', crisis: [{ number: '0800 111 0 111', kind: 'call' }] }),
  entry('AT', { emergency: ['144', '112'], healthLine: '1450', crisis: [{ number: '142', kind: 'call' }] }),
  entry('CH', { emergency: ['144', '112'], crisis: [{ number: '143', kind: 'call' }] }),
  entry('FR', { emergency: ['15', '112'], healthLine: '116 117', crisis: [{ number: '3114', kind: 'call' }] }),
  entry('BE', {
    emergency: ['112'],
    healthLine: '1733',
    crisis: [
      { number: '1813', kind: 'call' },
      { number: '0800 32 123', kind: 'call' },
    ],
  }),
  entry('NL', {
    emergency: ['112'],
    crisis: [
      { number: '113', kind: 'call' },
      { number: '0800 0113', kind: 'call' },
    ],
  }),
  entry('ES', { emergency: ['112'], healthLine: '061', crisis: [{ number: '024', kind: 'call' }] }),
  entry('PT', { emergency: ['112'], healthLine: '808 24 24 24', crisis: [{ number: '808 24 24 24', kind: 'call' }] }),
  entry('IT', { emergency: ['112', '118'], healthLine: '116 117', crisis: [{ number: '02 2327 2327', kind: 'call' }] }),
  entry('PL', {
    emergency: ['112', '999'],
    healthLine: '800 190 590',
    crisis: [{ number: '800 70 2222', kind: 'call' }],
  }),
  entry('GR', { emergency: ['112', '166'], crisis: [{ number: '1018', kind: 'call' }] }),
  entry('SE', { emergency: ['112'], healthLine: '1177', crisis: [{ number: '90101', kind: 'call' }] }),
  entry('NO', { emergency: ['113'], healthLine: '116 117', crisis: [{ number: '116 123', kind: 'call' }] }),
  entry('DK', { emergency: ['112'], healthLine: '1813', crisis: [{ number: '70 201 201', kind: 'call' }] }),
  entry('FI', { emergency: ['112'], healthLine: '116 117', crisis: [{ number: '09 2525 0111', kind: 'call' }] }),
  entry('TR', { emergency: ['112'], crisis: [] }),
  entry('UA', { emergency: ['103', '112'], crisis: [{ number: '7333', kind: 'call' }] }),
  entry('US', { emergency: ['911'], crisis: [{ number: '988', kind: 'call' }] }),
  entry('CA', { emergency: ['911'], healthLine: '811', crisis: [{ number: '988', kind: 'call' }] }),
  entry('MX', { emergency: ['911'], crisis: [{ number: '800 911 2000', kind: 'call' }] }),
  entry('BR', { emergency: ['192'], healthLine: '136', crisis: [{ number: '188', kind: 'call' }] }),
  entry('AR', { emergency: ['107', '911'], crisis: [{ number: '135', kind: 'call' }] }),
  entry('CL', { emergency: ['131'], healthLine: '600 360 7777', crisis: [{ number: '*4141', kind: 'call' }] }),
  entry('CO', { emergency: ['123'], crisis: [{ number: '106', kind: 'call' }] }),
  entry('AU', {
    emergency: ['000', '112'],
    healthLine: '1800 022 222',
    crisis: [{ number: '13 11 14', kind: 'call' }],
  }),
  entry('NZ', { emergency: ['111'], healthLine: '0800 611 116', crisis: [{ number: '1737', kind: 'call' }] }),
  entry('IN', { emergency: ['112', '108'], healthLine: '104', crisis: [{ number: '14416', kind: 'call' }] }),
  entry('PK', { emergency: ['1122', '115'], crisis: [] }),
  entry('BD', { emergency: ['999'], healthLine: '16263', crisis: [] }),
  entry('LK', { emergency: ['1990'], crisis: [{ number: '1926', kind: 'call' }] }),
  entry('JP', { emergency: ['119'], healthLine: '#7119', crisis: [{ number: '0120-279-338', kind: 'call' }] }),
  entry('KR', { emergency: ['119'], crisis: [{ number: '109', kind: 'call' }] }),
  entry('CN', { emergency: ['120'], healthLine: '12320', crisis: [{ number: '12356', kind: 'call' }] }),
  entry('HK', { emergency: ['999'], crisis: [{ number: '18111', kind: 'call' }] }),
  entry('TW', { emergency: ['119'], crisis: [{ number: '1925', kind: 'call' }] }),
  entry('SG', { emergency: ['995'], crisis: [{ number: '1767', kind: 'call' }] }),
  entry('MY', { emergency: ['999'], crisis: [{ number: '15555', kind: 'call' }] }),
  entry('PH', { emergency: ['911'], healthLine: '1555', crisis: [{ number: '1553', kind: 'call' }] }),
  entry('ID', { emergency: ['112', '119'], crisis: [{ number: '119', kind: 'call' }] }),
  entry('TH', { emergency: ['1669'], crisis: [{ number: '1323', kind: 'call' }] }),
  entry('VN', { emergency: ['115'], crisis: [] }),
  entry('AE', { emergency: ['998', '999'], healthLine: '800 342', crisis: [] }),
  entry('SA', { emergency: ['997', '911'], healthLine: '937', crisis: [{ number: '920033360', kind: 'call' }] }),
  entry('IL', { emergency: ['101'], crisis: [{ number: '1201', kind: 'call' }] }),
  entry('EG', { emergency: ['123'], healthLine: '105', crisis: [] }),
  entry('ZA', { emergency: ['112', '10177'], crisis: [{ number: '0800 567 567', kind: 'call' }] }),
  entry('NG', { emergency: ['112'], crisis: [] }),
  entry('KE', { emergency: ['999', '112'], healthLine: '719', crisis: [{ number: '1199', kind: 'call' }] }),
];

/** All countries there is a number for, by code. */
export const countries: readonly CountryNumbers[] = [...rows, ...otherEurope].sort((a, b) =>
  a.country < b.country ? -1 : 1,
);

/** Whom to ring in a country. Undefined for one we do not know: then the local-number sentence and 112 are shown. */
export function numbersFor(country: string): CountryNumbers | undefined {
  return countries.find((row) => row.country === country.toUpperCase());
}
