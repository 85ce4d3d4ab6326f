// SPDX-License-Identifier: MIT
import type { Pressure } from '../atlas/areas.ts';

const STEPS: readonly Pressure[] = [0, 1, 2, 3, 4, 5];

/** The lightest touch that is led: Feather, the first of the five bars. */
export const featherPressure: Pressure = 1;

/** The pressure `by` whole steps lower, never below `floor`. */
export function lowered(from: Pressure, by: number, floor: Pressure = 0): Pressure {
  return STEPS[Math.max(floor, from - by)] ?? floor;
}

/** The lowest of some pressures. */
export function lowest(first: Pressure, ...others: readonly Pressure[]): Pressure {
  return others.reduce((low, next) => (next < low ? next : low), first);
}

/** Whether a value is a pressure. */
export function isPressure(value: unknown): value is Pressure {
  return STEPS.some((step) => step === value);
}
