// SPDX-License-Identifier: MIT
// Arrow keys on a picture: from place to place in the direction of the key, and back the same way.
import type { Point } from '@knead/body';

export const DIRECTIONS = ['up', 'down', 'left', 'right'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** A place that can have the focus: its key, and where it stands in the drawing. */
export interface Stand<Key> {
  readonly key: Key;
  readonly at: Point;
}

/** Where somebody came from, so that the opposite arrow leads back. */
export interface Step<Key> {
  readonly from: Key;
  readonly direction: Direction;
}

const ways: Readonly<Record<Direction, Point>> = {
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
};

const opposites: Readonly<Record<Direction, Direction>> = { up: 'down', down: 'up', left: 'right', right: 'left' };

/** How much further a place counts for each unit that it lies aside of the way. */
const asideWeight = 2;

/** The place an arrow leads to; undefined at the edge. The opposite of the last step leads back to where it began. */
export function walkTo<Key>(
  stands: readonly Stand<Key>[],
  from: Key,
  direction: Direction,
  last?: Step<Key>,
): Key | undefined {
  const isThere = (key: Key) => stands.some((stand) => stand.key === key);
  if (last !== undefined && opposites[last.direction] === direction && isThere(last.from)) return last.from;
  const here = stands.find(({ key }) => key === from);
  if (here === undefined) return stands[0]?.key;
  const way = ways[direction];
  const ahead = stands.flatMap(({ key, at }) => {
    const [x, y] = [at.x - here.at.x, at.y - here.at.y];
    const along = x * way.x + y * way.y;
    const aside = Math.abs(x * way.y - y * way.x);
    // Steeper than the diagonal is another arrow's way.
    return key !== from && along > 0 && aside <= along * asideWeight ? [{ key, far: along + aside * asideWeight }] : [];
  });
  return ahead.toSorted((a, b) => a.far - b.far)[0]?.key;
}

/** The direction of a key of the keyboard. */
export function directionOf(key: string): Direction | undefined {
  return DIRECTIONS.find((direction) => key.toLowerCase() === `arrow${direction}`);
}
