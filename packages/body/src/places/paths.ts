// SPDX-License-Identifier: MIT
import type { P2 } from '../vector/plane.ts';

/** A way to move along on a drawing, and how long one round of it takes at the technique's own tempo. */
export interface Motion {
  /** SVG path, absolute commands. */
  readonly d: string;
  readonly seconds: number;
  /** `onward` starts again at the beginning, unseen while it returns; `round` closes or comes back by itself. */
  readonly turn: 'round' | 'onward';
  /** Stops along the path, as shares of its length, where the contact rests; absent for even movement. */
  readonly rests?: readonly number[];
}

const short = (v: number): number => Math.round(v * 10) / 10;
const point = ([x, y]: P2): string => `${short(x)} ${short(y)}`;

export const polyline = (line: readonly P2[]): string =>
  line.map((p, i) => `${i === 0 ? 'M' : 'L'}${point(p)}`).join('');

const arcs = ([x, y]: P2, r: number): string =>
  `A${short(r)} ${short(r)} 0 1 1 ${point([x, y + r])}A${short(r)} ${short(r)} 0 1 1 ${point([x, y - r])}`;

export const circle = (centre: P2, r: number): string => `M${point([centre[0], centre[1] - r])}${arcs(centre, r)}Z`;

export interface Circling {
  readonly radius: number;
  /** Circles at each spot before it moves on. */
  readonly rounds: number;
  readonly perMinute: number;
}

/** Small circles at each spot in turn, then on to the next and back to the first. */
export function circlesAt(spots: readonly P2[], { radius, rounds, perMinute }: Circling): Motion {
  const top = ([x, y]: P2): string => point([x, y - radius]);
  const there = spots.map((spot, i) => `${i === 0 ? 'M' : 'L'}${top(spot)}${arcs(spot, radius).repeat(rounds)}`);
  const home = spots.length > 1 && spots[0] ? `L${top(spots[0])}` : '';
  const circled = 2 * Math.PI * radius * rounds * spots.length;
  const walked = spots.reduce((sum, [x, y], i) => {
    const [nx, ny] = spots[(i + 1) % spots.length] ?? [x, y];
    return sum + Math.hypot(nx - x, ny - y);
  }, 0);
  const secondsPerUnit = 60 / perMinute / (2 * Math.PI * radius);
  return { d: there.join('') + home, seconds: seconds((circled + walked) * secondsPerUnit), turn: 'round' };
}

const seconds = (of: number): number => Math.round(of * 100) / 100;

/** Press, let go, a thumb further: rests at evenly spread stops along a lane. */
export const pressWalk = (
  lane: readonly P2[],
  how: { readonly stops: number; readonly perMinute: number },
): Motion => ({
  d: polyline(lane),
  seconds: seconds((how.stops * 60) / how.perMinute),
  turn: 'onward',
  rests: Array.from({ length: how.stops }, (_, i) => Math.round((i / (how.stops - 1)) * 1e4) / 1e4),
});

/** One way with contact, lifted on the way back. */
export const glide = (lane: readonly P2[], perMinute: number): Motion => ({
  d: polyline(lane),
  seconds: seconds(60 / perMinute),
  turn: 'onward',
});

/** To and fro on the same way; one cycle is both directions. */
export const sway = (lane: readonly P2[], perMinute: number): Motion => ({
  d: polyline([...lane, ...lane.slice(0, -1).reverse()]),
  seconds: seconds(60 / perMinute),
  turn: 'round',
});
