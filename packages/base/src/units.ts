// SPDX-License-Identifier: MIT
import type { Brand } from './brand.ts';

/** Whole or fractional seconds of a routine. */
export type Seconds = Brand<number, 'Seconds'>;
/** Milliseconds on a clock that never goes back (monotonic), or a length on it. */
export type Ms = Brand<number, 'Ms'>;
/** A moment: milliseconds since 1970-01-01T00:00:00Z on the wall clock. It may go back when the clock is set. */
export type Instant = Brand<number, 'Instant'>;

export const secondsPerMinute = 60;
export const msPerSecond = 1000;

export function seconds(value: number): Seconds {
  return value as Seconds;
}

export function ms(value: number): Ms {
  return value as Ms;
}

export function instant(value: number): Instant {
  return value as Instant;
}

export function secondsToMs(value: Seconds): Ms {
  return ms(value * msPerSecond);
}
