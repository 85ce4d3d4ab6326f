// SPDX-License-Identifier: MIT
import type { Brand } from './brand.ts';
import type { DeviceId } from './ids.ts';
import type { Instant } from './units.ts';

/**
 * A timestamp that orders events across devices and never runs backwards on one device, even when its wall clock is
 * set back (hybrid logical clock, Kulkarni et al. 2014). Text `millis-counter-device`, zero-padded: it sorts as text.
 */
export type HybridTime = Brand<string, 'HybridTime'>;

const millisDigits = 13;
const counterDigits = 5;
const pattern = /^(\d{13})-(\d{5})-([0-9a-z]+)$/;

/** The next timestamp after `last` (the greatest one seen so far, if any) at wall time `now`. */
export function nextHybridTime(last: HybridTime | undefined, now: Instant, device: DeviceId): HybridTime {
  const seen = last === undefined ? undefined : partsOf(last);
  const wall = Math.max(0, Math.floor(now));
  const millis = Math.max(wall, seen?.millis ?? 0);
  const counter = seen !== undefined && seen.millis === millis ? seen.counter + 1 : 0;
  // A full counter borrows the next millisecond, so order holds whatever the rate.
  return counter < 10 ** counterDigits ? write(millis, counter, device) : write(millis + 1, 0, device);
}

/** Whether a text has the form of a hybrid timestamp. */
export function isHybridTime(text: string): boolean {
  return pattern.test(text);
}

/** The later of two timestamps. */
export function maxHybridTime(a: HybridTime | undefined, b: HybridTime | undefined): HybridTime | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a > b ? a : b;
}

function partsOf(time: HybridTime): { millis: number; counter: number } {
  const [millis = '0', counter = '0'] = time.split('-');
  return { millis: Number(millis), counter: Number(counter) };
}

function write(millis: number, counter: number, device: DeviceId): HybridTime {
  const head = String(millis).padStart(millisDigits, '0');
  return `${head}-${String(counter).padStart(counterDigits, '0')}-${device}` as HybridTime;
}
