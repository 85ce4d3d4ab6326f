// SPDX-License-Identifier: MIT

/** A place on a picture, in its units; y grows downwards. */
export type P2 = readonly [number, number];

/** A picture of single numbers. */
export interface Plane {
  readonly values: Float32Array;
  readonly width: number;
  readonly height: number;
}

export const planeOf = (values: Float32Array, width: number, height: number): Plane => ({ values, width, height });

/** Mean of blocks of `by` times `by` pixels. */
export function shrink({ values, width, height }: Plane, by: number): Plane {
  const [w, h] = [Math.floor(width / by), Math.floor(height / by)];
  const out = new Float32Array(w * h);
  for (let y = 0; y < h * by; y++) {
    for (let x = 0; x < w * by; x++) {
      const o = Math.floor(x / by) + Math.floor(y / by) * w;
      out[o] = (out[o] ?? 0) + (values[x + y * width] ?? 0) / (by * by);
    }
  }
  return { values: out, width: w, height: h };
}

/** Soft blur: three box rounds each way. */
export function blur({ values, width, height }: Plane, radius: number): Plane {
  let now = values;
  for (let round = 0; round < 3; round++) {
    now = blurLines(now, width, height, 1, width, radius);
    now = blurLines(now, height, width, width, 1, radius);
  }
  return { values: now, width, height };
}

/** Blurs `lines` lines of `long` samples; `step` between samples, `next` between lines. */
function blurLines(
  from: Float32Array,
  long: number,
  lines: number,
  step: number,
  next: number,
  r: number,
): Float32Array {
  const out = new Float32Array(from.length);
  for (let line = 0; line < lines; line++) {
    const start = line * next;
    const v = (i: number): number => from[start + Math.min(long - 1, Math.max(0, i)) * step] ?? 0;
    let sum = 0;
    for (let i = -r; i <= r; i++) sum += v(i);
    for (let i = 0; i < long; i++) {
      out[start + i * step] = sum / (2 * r + 1);
      sum += v(i + r + 1) - v(i - r);
    }
  }
  return out;
}

/** The same plane with its edge pixels carried on outwards. */
export function widened({ values, width, height }: Plane, by: number): Plane {
  const [w, h] = [width + by * 2, height + by * 2];
  const out = new Float32Array(w * h);
  for (let y = 0; y < h; y++) {
    const row = Math.min(height - 1, Math.max(0, y - by)) * width;
    for (let x = 0; x < w; x++) out[x + y * w] = values[row + Math.min(width - 1, Math.max(0, x - by))] ?? 0;
  }
  return { values: out, width: w, height: h };
}

/** Left for right. */
export function flipped({ values, width, height }: Plane): Plane {
  const out = new Float32Array(values.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) out[x + y * width] = values[width - 1 - x + y * width] ?? 0;
  }
  return { values: out, width, height };
}

/** Left for right, on a picture of some width. */
export const flippedLine = (line: readonly P2[], width: number): readonly P2[] => line.map(([x, y]) => [width - x, y]);
