// SPDX-License-Identifier: MIT
import type { P2 } from './plane.ts';

/** Fewest points that stay within `error` of the line. */
export function simplify(line: readonly P2[], error: number): readonly P2[] {
  const last = line.length - 1;
  if (last < 2) return line;
  const kept = new Uint8Array(line.length);
  kept[0] = 1;
  kept[last] = 1;
  const open: (readonly [number, number])[] = [[0, last]];
  for (let span = open.pop(); span; span = open.pop()) {
    const [a, b] = span;
    const { far, index } = farthest(line, a, b);
    if (far <= error) continue;
    kept[index] = 1;
    open.push([a, index], [index, b]);
  }
  return line.filter((_, i) => kept[i] === 1);
}

function farthest(line: readonly P2[], a: number, b: number): { readonly far: number; readonly index: number } {
  const [[ax, ay], [bx, by]] = [line[a] ?? [0, 0], line[b] ?? [0, 0]];
  const [dx, dy] = [bx - ax, by - ay];
  const long = Math.hypot(dx, dy);
  let [far, index] = [0, a];
  for (let i = a + 1; i < b; i++) {
    const [x, y] = line[i] ?? [0, 0];
    const d = long < 1e-6 ? Math.hypot(x - ax, y - ay) : Math.abs((x - ax) * dy - (y - ay) * dx) / long;
    if (d > far) [far, index] = [d, i];
  }
  return { far, index };
}

/** Evens a line out; the ends of an open one stay. */
export function smoothLine(line: readonly P2[], rounds: number, closed: boolean): readonly P2[] {
  let now = line;
  const n = line.length;
  for (let k = 0; k < rounds; k++) {
    const before = now;
    const at = (i: number): P2 => before[closed ? (i + n) % n : Math.min(n - 1, Math.max(0, i))] ?? [0, 0];
    now = before.map(([x, y], i) => {
      if (!closed && (i === 0 || i === n - 1)) return [x, y];
      const [[ax, ay], [bx, by]] = [at(i - 1), at(i + 1)];
      return [x * 0.5 + (ax + bx) * 0.25, y * 0.5 + (ay + by) * 0.25];
    });
  }
  return now;
}

/** Length of a line, in its units. */
export function lengthOf(line: readonly P2[]): number {
  return line.reduce((sum, [x, y], i) => {
    const before = line[i - 1];
    return before ? sum + Math.hypot(x - before[0], y - before[1]) : sum;
  }, 0);
}

const outset = (line: readonly P2[], i: number, by: number): P2 => {
  const [ax, ay] = line[Math.max(0, i - 1)] ?? [0, 0];
  const [bx, by2] = line[Math.min(line.length - 1, i + 1)] ?? [0, 0];
  const [x, y] = line[i] ?? [0, 0];
  const [dx, dy] = [bx - ax, by2 - ay];
  const l = Math.hypot(dx, dy) || 1;
  return [x - (dy / l) * by, y + (dx / l) * by];
};

/** An open line as the outline of an ink stroke, thin at both ends. */
export function inkOutline(line: readonly P2[], width: number): readonly P2[] {
  const total = lengthOf(line) || 1;
  let walked = 0;
  const half = line.map(([x, y], i) => {
    const before = line[i - 1];
    if (before) walked += Math.hypot(x - before[0], y - before[1]);
    return (width / 2) * (0.16 + 0.84 * Math.max(0, Math.sin((Math.PI * walked) / total)) ** 0.7);
  });
  const left = line.map((_, i) => outset(line, i, half[i] ?? 0));
  const right = line.map((_, i) => outset(line, i, -(half[i] ?? 0)));
  return [...left, ...right.reverse()];
}
