// SPDX-License-Identifier: MIT
import type { P2 } from '../vector/plane.ts';

/** A movement on a drawing, and how long one round of it takes at the technique's own tempo. */
export type Motion = Track | Grip | Limb;

/** The contact moves along a way. */
export interface Track {
  readonly kind: 'track';
  /** SVG path, absolute commands. */
  readonly d: string;
  readonly seconds: number;
  /** `onward` starts again at the beginning, unseen while it returns; `round` closes or comes back by itself. */
  readonly turn: 'round' | 'onward';
  /** Stops along the path, as shares of its length, where the contact rests; absent for even movement. */
  readonly rests?: readonly number[];
}

/** Two contacts close on what lies between them, and open again. */
export interface Grip {
  readonly kind: 'grip';
  readonly seconds: number;
  /** Moments of the places below, as shares of a round. */
  readonly times: readonly number[];
  readonly first: readonly PlainPoint[];
  readonly second: readonly PlainPoint[];
  /** The second one is on the far side of the fold, so that the viewer does not see it. */
  readonly behind: boolean;
}

/** The contact rests while a part of the body moves to and fro. */
export interface Limb {
  readonly kind: 'limb';
  readonly d: string;
  readonly seconds: number;
}

export interface PlainPoint {
  readonly x: number;
  readonly y: number;
}

const short = (v: number): number => Math.round(v * 10) / 10;
const point = ([x, y]: P2): string => `${short(x)} ${short(y)}`;

const plain = ([x, y]: P2): PlainPoint => ({ x: short(x), y: short(y) });

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
export function circlesAt(spots: readonly P2[], { radius, rounds, perMinute }: Circling): Track {
  const top = ([x, y]: P2): string => point([x, y - radius]);
  const there = spots.map((spot, i) => `${i === 0 ? 'M' : 'L'}${top(spot)}${arcs(spot, radius).repeat(rounds)}`);
  const home = spots.length > 1 && spots[0] ? `L${top(spots[0])}` : '';
  const circled = 2 * Math.PI * radius * rounds * spots.length;
  const walked = spots.reduce((sum, [x, y], i) => {
    const [nx, ny] = spots[(i + 1) % spots.length] ?? [x, y];
    return sum + Math.hypot(nx - x, ny - y);
  }, 0);
  const secondsPerUnit = 60 / perMinute / (2 * Math.PI * radius);
  return {
    kind: 'track',
    d: there.join('') + home,
    seconds: seconds((circled + walked) * secondsPerUnit),
    turn: 'round',
  };
}

const seconds = (of: number): number => Math.round(of * 100) / 100;

/** Press, let go, a thumb further: rests at evenly spread stops along a lane. */
export const pressWalk = (lane: readonly P2[], how: { readonly stops: number; readonly perMinute: number }): Track => ({
  kind: 'track',
  d: polyline(lane),
  seconds: seconds((how.stops * 60) / how.perMinute),
  turn: 'onward',
  rests: Array.from({ length: how.stops }, (_, i) => Math.round((i / (how.stops - 1)) * 1e4) / 1e4),
});

/** One way with contact, lifted on the way back. */
export const glide = (lane: readonly P2[], perMinute: number): Track => ({
  kind: 'track',
  d: polyline(lane),
  seconds: seconds(60 / perMinute),
  turn: 'onward',
});

/** To and fro on the same way; one cycle is both directions. */
export const sway = (lane: readonly P2[], perMinute: number): Track => ({
  kind: 'track',
  d: polyline([...lane, ...lane.slice(0, -1).reverse()]),
  seconds: seconds(60 / perMinute),
  turn: 'round',
});

/** A part of the body goes out and comes back on the same way. */
export const limb = (lane: readonly P2[], perMinute: number): Limb => ({
  kind: 'limb',
  d: polyline([...lane, ...lane.slice(0, -1).reverse()]),
  seconds: seconds(60 / perMinute),
});

/** Where a pair of contacts is centred, and how far each stands from there. */
export interface Pair {
  readonly centre: P2;
  /** From the centre to the first contact; the second stands as far on the other side. */
  readonly to: P2;
}

export interface Gripping {
  readonly open: Pair;
  readonly closed: Pair;
  /** Places of the closed pair until it opens: lifted, or slid along. */
  readonly carried: readonly Pair[];
}

/** Shares of a round: closed by then, carried until then, open again by then. */
const [closedAt, carriedBy, openAt] = [0.28, 0.72, 0.92];

/** Close, carry, open: once for each stop, in order, then back to the first. */
export function grip(stops: readonly Gripping[], perMinute: number, behind: boolean): Grip {
  const frames = stops.flatMap(({ open, closed, carried }, i) => {
    const last = carried.at(-1) ?? closed;
    const opened: Pair = { centre: last.centre, to: open.to };
    const step = (carriedBy - closedAt) / Math.max(1, carried.length);
    const during = carried.map((pair, k) => [closedAt + step * (k + 1), pair] as const);
    const rest = during.length === 0 ? [[carriedBy, closed] as const] : during;
    return [[0, open] as const, [closedAt, closed] as const, ...rest, [openAt, opened] as const].map(
      ([share, pair]) => [(i + share) / stops.length, pair] as const,
    );
  });
  const home = stops[0];
  const all = home ? [...frames, [1, home.open] as const] : frames;
  const side = (way: 1 | -1): readonly PlainPoint[] =>
    all.map(([, { centre, to }]) => plain([centre[0] + to[0] * way, centre[1] + to[1] * way]));
  return {
    kind: 'grip',
    seconds: seconds((stops.length * 60) / perMinute),
    times: all.map(([share]) => Math.round(share * 1e4) / 1e4),
    first: side(1),
    second: side(-1),
    behind,
  };
}
