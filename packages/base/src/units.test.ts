// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { instant, ms, msPerSecond, seconds, secondsPerMinute, secondsToMs } from './units.ts';

it('keeps numbers as they are and turns seconds into milliseconds', () => {
  expect([seconds(1.5), ms(2), instant(3)]).toEqual([1.5, 2, 3]);
  expect(secondsToMs(seconds(1.5))).toBe(1500);
  expect(secondsPerMinute * msPerSecond).toBe(60_000);
});
