// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { spellDigits } from './spellDigits.ts';

it.each([
  ['112', '1 1 2'],
  ['116 123', '1 1 6 1 2 3'],
  ['*4141', '*4 1 4 1'],
  ['0120-279-338', '0 1 2 0-2 7 9-3 3 8'],
])('spells %s digit by digit', (number, spoken) => {
  expect(spellDigits(number)).toBe(spoken);
});
