// SPDX-License-Identifier: MIT
import type { P2, Plane } from './plane.ts';

/** Sides of a cell: top, right, bottom, left. */
type Side = 0 | 1 | 2 | 3;

/** For each of the 16 ways in which a cell's corners lie in or out: lines from side to side, inside on the right. */
const lines: readonly (readonly (readonly [Side, Side])[])[] = [
  [],
  [[3, 0]],
  [[0, 1]],
  [[3, 1]],
  [[1, 2]],
  [
    [3, 0],
    [1, 2],
  ],
  [[0, 2]],
  [[3, 2]],
  [[2, 3]],
  [[2, 0]],
  [
    [0, 1],
    [2, 3],
  ],
  [[2, 1]],
  [[1, 3]],
  [[1, 0]],
  [[0, 3]],
  [],
];

const shortest = 6;

/** Closed lines around everything at or above the level; beyond the plane counts as `outside`. */
export function isolines({ values, width, height }: Plane, level: number, outside = -1e3): readonly (readonly P2[])[] {
  const v = (x: number, y: number): number =>
    x < 0 || y < 0 || x >= width || y >= height ? outside : (values[x + y * width] ?? outside);
  const next = new Map<number, { readonly to: number; readonly at: P2 }>();
  const key = (x: number, y: number, upright: 0 | 1): number => ((y + 1) * (width + 3) + x + 1) * 2 + upright;
  const share = (a: number, b: number): number => Math.min(0.999, Math.max(0.001, (level - a) / (b - a)));
  for (let y = -1; y < height; y++) {
    for (let x = -1; x < width; x++) {
      const [a, b, c, d] = [v(x, y), v(x + 1, y), v(x + 1, y + 1), v(x, y + 1)];
      const mask = (a >= level ? 1 : 0) | (b >= level ? 2 : 0) | (c >= level ? 4 : 0) | (d >= level ? 8 : 0);
      for (const [from, to] of lines[mask] ?? []) {
        const side = (s: Side): { readonly id: number; readonly at: P2 } => {
          if (s === 0) return { id: key(x, y, 0), at: [x + share(a, b), y] };
          if (s === 1) return { id: key(x + 1, y, 1), at: [x + 1, y + share(b, c)] };
          if (s === 2) return { id: key(x, y + 1, 0), at: [x + share(d, c), y + 1] };
          return { id: key(x, y, 1), at: [x, y + share(a, d)] };
        };
        const start = side(from);
        next.set(start.id, { to: side(to).id, at: start.at });
      }
    }
  }
  return chained(next);
}

function chained(next: Map<number, { readonly to: number; readonly at: P2 }>): readonly (readonly P2[])[] {
  const closed: P2[][] = [];
  for (const start of [...next.keys()]) {
    const line: P2[] = [];
    for (let k = start, link = next.get(k); link; link = next.get(k)) {
      next.delete(k);
      line.push(link.at);
      k = link.to;
    }
    if (line.length >= shortest) closed.push(line);
  }
  return closed;
}
