// SPDX-License-Identifier: MIT
// What a finger covers. A place that is smaller than a finger is asked for by name, so no one needs to aim.
import type { Point } from '@knead/body';

/** Reach of a finger around where it touches, CSS pixels (half of WCAG 2.5.5). */
export const reach = 22;

/** Where it is looked: where it touches, then around. */
const looks: readonly Point[] = [
  { x: 0, y: 0 },
  ...Array.from({ length: 8 }, (_, n) => ({
    x: Math.cos((n * Math.PI) / 4) * reach,
    y: Math.sin((n * Math.PI) / 4) * reach,
  })),
];

/** Something that a finger may mean, and where its middle is on the screen. */
export interface Target<Key> {
  readonly key: Key;
  readonly at: Point;
}

/**
 * Keys of all that lies within reach of a touch, the one that was hit first, each once. What is too thin to be hit around
 * counts by its middle, so that everything is as large as a finger.
 */
export function within<Key>(
  touch: Point,
  hitAt: (at: Point) => Key | undefined,
  targets: readonly Target<Key>[],
): readonly Key[] {
  const hits = looks.flatMap((aside) => hitAt({ x: touch.x + aside.x, y: touch.y + aside.y }) ?? []);
  const near = targets.filter(({ at }) => Math.hypot(at.x - touch.x, at.y - touch.y) <= reach);
  return [...new Set([...hits, ...near.map(({ key }) => key)])];
}
