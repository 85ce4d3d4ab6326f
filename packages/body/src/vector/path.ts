// SPDX-License-Identifier: MIT
import type { P2 } from './plane.ts';

/** Steps of a unit to which a path is rounded. */
export interface Precision {
  readonly steps: number;
}

/** Sharper turns than this (cosine) stay corners. */
const cornerCos = 0.35;

/**
 * SVG path of cubic curves through the points, in short relative form. Rounding errors do not add up: each step starts
 * from the rounded place of the last.
 */
export function curve(line: readonly P2[], closed: boolean, { steps }: Precision = { steps: 10 }): string {
  const n = line.length;
  if (n < 2) return '';
  const at = (i: number): P2 => line[closed ? (i + n) % n : Math.min(n - 1, Math.max(0, i))] ?? [0, 0];
  const round = (v: number): number => Math.round(v * steps);
  let [x, y] = [round(at(0)[0]), round(at(0)[1])];
  let d = `M${number(x / steps)}${number(y / steps, true)}`;
  for (let i = 0; i < (closed ? n : n - 1); i++) {
    const [b, c, t0, t1] = [at(i), at(i + 1), tangent(at, i), tangent(at, i + 1)];
    const six = [
      round(b[0] + t0[0] / 6) - x,
      round(b[1] + t0[1] / 6) - y,
      round(c[0] - t1[0] / 6) - x,
      round(c[1] - t1[1] / 6) - y,
      round(c[0]) - x,
      round(c[1]) - y,
    ];
    d += `${i === 0 ? 'c' : ''}${six.map((v, k) => number(v / steps, k > 0 || i > 0)).join('')}`;
    x = round(c[0]);
    y = round(c[1]);
  }
  return `${d}${closed ? 'z' : ''}`;
}

/** A number as short as SVG allows, with a space before it unless its sign parts it already. */
function number(v: number, parted = false): string {
  const short = String(Math.round(v * 100) / 100).replace(/^(-?)0\./, '$1.');
  return parted && !short.startsWith('-') ? ` ${short}` : short;
}

function tangent(at: (i: number) => P2, i: number): P2 {
  const [a, b, c] = [at(i - 1), at(i), at(i + 1)];
  const [ux, uy, vx, vy] = [b[0] - a[0], b[1] - a[1], c[0] - b[0], c[1] - b[1]];
  const [lu, lv] = [Math.hypot(ux, uy), Math.hypot(vx, vy)];
  if (lu < 1e-6 || lv < 1e-6 || (ux * vx + uy * vy) / (lu * lv) < cornerCos) return [0, 0];
  const k = (Math.min(lu, lv) * 2) / (lu + lv);
  return [(c[0] - a[0]) * k, (c[1] - a[1]) * k];
}
