// SPDX-License-Identifier: MIT

/** A place or a direction, millimetres unless a model says otherwise. */
export type V3 = readonly [number, number, number];

export const add = (a: V3, b: V3): V3 => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const sub = (a: V3, b: V3): V3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const scale = (a: V3, by: number): V3 => [a[0] * by, a[1] * by, a[2] * by];
export const dot = (a: V3, b: V3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const cross = (a: V3, b: V3): V3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
export const length = (a: V3): number => Math.hypot(a[0], a[1], a[2]);
export const distance = (a: V3, b: V3): number => length(sub(a, b));
/** The same direction with length 1; a zero vector stays zero. */
export const unit = (a: V3): V3 => scale(a, 1 / (length(a) || 1));
export const mix = (a: number, b: number, t: number): number => a + (b - a) * t;
export const mix3 = (a: V3, b: V3, t: number): V3 => [mix(a[0], b[0], t), mix(a[1], b[1], t), mix(a[2], b[2], t)];
export const along = (from: V3, direction: V3, by: number): V3 => add(from, scale(direction, by));
export const clamp = (x: number, low: number, high: number): number => (x < low ? low : x > high ? high : x);

/** 0 below `low`, 1 above `high`, with soft ends; `low` may be the larger one. */
export function smoothstep(low: number, high: number, x: number): number {
  const t = clamp((x - low) / (high - low), 0, 1);
  return t * t * (3 - 2 * t);
}

/** Value of a profile with evenly spread stations at `t` between 0 and 1. */
export function profileAt(profile: readonly number[], t: number): number {
  const last = profile.length - 1;
  if (last <= 0) return profile[0] ?? 0;
  const at = clamp(t, 0, 1) * last;
  const i = Math.min(Math.floor(at), last - 1);
  return mix(profile[i] ?? 0, profile[i + 1] ?? 0, at - i);
}
