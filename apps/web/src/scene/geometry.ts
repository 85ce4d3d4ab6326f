// SPDX-License-Identifier: MIT
// Plain maths of the pictures: mirroring, and the ways a contact moves. Units are those of the drawings.

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Frame extends Point {
  readonly width: number;
  readonly height: number;
}

/** A way to move along, and how long one round of it takes at the technique's own tempo. */
export interface Motion {
  /** SVG path, absolute commands. */
  readonly d: string;
  readonly seconds: number;
  /** `onward` starts again at the beginning, unseen while it returns; `round` closes or comes back by itself. */
  readonly turn: 'round' | 'onward';
  /** Stops along the path, as shares of its length, where the contact rests; absent for even movement. */
  readonly rests?: readonly number[];
}

export const frame = (x: number, y: number, width: number, height = width): Frame => ({ x, y, width, height });

/** The same frame on a drawing that is flipped left to right. */
export const mirrorFrame = (of: Frame, drawingWidth: number): Frame => ({ ...of, x: drawingWidth - of.x - of.width });

export const mirrorPoint = (of: Point, drawingWidth: number): Point => ({ ...of, x: drawingWidth - of.x });

export const viewBoxOf = ({ x, y, width, height }: Frame): string => `${x} ${y} ${width} ${height}`;

const circlePath = ({ x, y }: Point, r: number): string =>
  `A${r} ${r} 0 1 1 ${x} ${y + r}A${r} ${r} 0 1 1 ${x} ${y - r}`;

export interface Circling {
  readonly radius: number;
  /** Circles at each spot before it moves on. */
  readonly rounds: number;
  readonly perMinute: number;
}

/** Small circles at each spot in turn, then on to the next and back to the first. */
export function circlesAt(spots: readonly Point[], { radius, rounds, perMinute }: Circling): Motion {
  const top = ({ x, y }: Point): string => `${x} ${y - radius}`;
  const there = spots.map((at, i) => `${i === 0 ? 'M' : 'L'}${top(at)}${circlePath(at, radius).repeat(rounds)}`);
  const home = spots.length > 1 && spots[0] ? `L${top(spots[0])}` : '';
  const circled = 2 * Math.PI * radius * rounds * spots.length;
  const walked = spots.reduce((sum, at, i) => sum + distance(at, spots[(i + 1) % spots.length] ?? at), 0);
  const secondsPerUnit = 60 / perMinute / (2 * Math.PI * radius);
  return { d: there.join('') + home, seconds: (circled + walked) * secondsPerUnit, turn: 'round' };
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

const lineThrough = (points: readonly Point[]): string =>
  points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x} ${y}`).join('');

/** Press, let go, a thumb further: rests at evenly spread stops along a straight lane. */
export function pressWalk(from: Point, to: Point, how: { readonly stops: number; readonly perMinute: number }): Motion {
  const rests = Array.from({ length: how.stops }, (_, i) => i / (how.stops - 1));
  return { d: lineThrough([from, to]), seconds: (how.stops * 60) / how.perMinute, turn: 'onward', rests };
}

/** One way with contact, lifted on the way back. */
export const glide = (from: Point, to: Point, perMinute: number): Motion => ({
  d: lineThrough([from, to]),
  seconds: 60 / perMinute,
  turn: 'onward',
});

/** To and fro on the same way; one cycle is both directions. */
export const toAndFro = (from: Point, to: Point, perMinute: number): Motion => ({
  d: lineThrough([from, to, from]),
  seconds: 60 / perMinute,
  turn: 'round',
});

/** SMIL timing of a walk that rests at its stops: moves for the last quarter of each stop's share of time. */
export function restTiming(rests: readonly number[]): { readonly keyPoints: string; readonly keyTimes: string } {
  const share = 1 / rests.length;
  const points: number[] = [];
  const times: number[] = [];
  rests.forEach((at, i) => {
    points.push(at, at);
    times.push(i * share, i === rests.length - 1 ? 1 : (i + 0.75) * share);
  });
  const list = (numbers: readonly number[]): string => numbers.map((n) => n.toFixed(4)).join(';');
  return { keyPoints: list(points), keyTimes: list(times) };
}
