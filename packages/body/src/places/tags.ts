// SPDX-License-Identifier: MIT
// Numbers of a still picture stand in small tags beside the places that they count, on a leader: a number on the skin
// would read as a place to press.
import type { P2 } from '../vector/plane.ts';
import type { Frame } from './facts.ts';
import { apart, type Disc } from './ways.ts';

/** Half the side of a tag, as a share of its frame. */
export const tagShare = 0.037;

export interface Room {
  readonly frame: Frame;
  readonly isSkin: (at: P2) => boolean;
  /** Patches and rings that a tag must leave free. */
  readonly discs: readonly Disc[];
  /** Places of ways and of what is never pressed. */
  readonly lines: readonly P2[];
  /** Tips of arrows. */
  readonly heads: readonly P2[];
}

const directions = 24;
const steps = 20;
/** The player shows a picture in a ring, so tags keep to the circle within the frame. */
const ringShare = 0.47;

/** The name of the place lies over the lower edge of a picture on a page. */
const nameShare = 0.16;

/** Where the tags of numbered places stand, in their order. */
export function tagsFor(places: readonly P2[], room: Room): readonly P2[] {
  const half = room.frame.width * tagShare;
  const tags: P2[] = [];
  for (const place of places) {
    const choices = candidates(place, half).map(
      (tag) => [cost(tag, place, { ...room, half, tags, places }), tag] as const,
    );
    const best = choices.reduce((a, b) => (b[0] < a[0] ? b : a));
    tags.push(best[1]);
  }
  return tags;
}

const candidates = ([x, y]: P2, half: number): readonly P2[] =>
  Array.from({ length: directions * steps }, (_, i) => {
    const way = ((i % directions) / directions) * 2 * Math.PI;
    const far = half * (2.2 + 0.6 * Math.floor(i / directions));
    return [x + Math.cos(way) * far, y + Math.sin(way) * far] as const;
  });

interface Placing extends Room {
  readonly half: number;
  readonly tags: readonly P2[];
  readonly places: readonly P2[];
}

const leaderSamples = 12;

function cost(tag: P2, place: P2, { frame, isSkin, discs, lines, heads, half, tags, places }: Placing): number {
  const middle: P2 = [frame.x + frame.width / 2, frame.y + frame.height / 2];
  if (apart(tag, middle) > frame.width * ringShare - half) return Number.POSITIVE_INFINITY;
  const over = (reach: number, far: number): number => Math.max(0, reach - far);
  const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
  const leader = Array.from({ length: leaderSamples }, (_, i): P2 => {
    const share = (i + 1) / (leaderSamples + 1);
    return [place[0] + (tag[0] - place[0]) * share, place[1] + (tag[1] - place[1]) * share];
  });
  const crossed = (at: P2, reach: number): number => (leader.some((p) => apart(p, at) < reach) ? 1 : 0);
  return (
    apart(tag, place) +
    (isSkin(tag) ? 2 * half : 0) +
    20 * over(nameShare * frame.height + half, frame.y + frame.height - tag[1]) +
    30 * sum(discs.map(({ at, radius }) => over(radius + half * 1.35, apart(at, tag)))) +
    30 * sum(tags.map((other) => over(half * 3, apart(other, tag)))) +
    4 * sum(lines.map((at) => over(half * 1.5, apart(at, tag)))) +
    30 * sum(heads.map((at) => over(half * 2.3, apart(at, tag)))) +
    half * 6 * sum(tags.map((other) => crossed(other, half * 1.5))) +
    half * 2 * sum(heads.filter((at) => apart(at, place) > 1).map((at) => crossed(at, half * 0.8))) +
    half * 4 * sum(places.filter((other) => apart(other, place) > 1).map((other) => crossed(other, half * 0.7))) +
    half *
      2 *
      sum(discs.filter(({ at, radius }) => apart(at, place) > radius).map(({ at, radius }) => crossed(at, radius)))
  );
}
