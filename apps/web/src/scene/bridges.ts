// SPDX-License-Identifier: MIT
import type { Point } from '@knead/body';

/** A longer gap is no gap but another branch, as a share of the drawing's width. */
const longest = 0.2;
const shortest = 0.005;

interface Piece {
  readonly from: Point;
  readonly to: Point;
}

/**
 * Straight lines over the gaps of a course, where it runs behind the body: each piece that begins nowhere is joined to the
 * nearest end before it. `lines` are SVG paths of absolute M and L, root first.
 */
export function bridgesOf(lines: readonly string[], width: number): readonly string[] {
  const pieces = lines.flatMap(piecesOf);
  return pieces.flatMap(({ from }, at) => {
    const ends = pieces.slice(0, at).map(({ to }) => to);
    const near = ends.reduce<Point | undefined>(
      (best, end) => (best && distance(best, from) <= distance(end, from) ? best : end),
      undefined,
    );
    if (near === undefined) return [];
    const gap = distance(near, from);
    return gap < shortest * width || gap > longest * width ? [] : [`M${near.x} ${near.y}L${from.x} ${from.y}`];
  });
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

function piecesOf(d: string): readonly Piece[] {
  return d.split('M').flatMap((piece) => {
    const places = piece.split('L').map(pointOf);
    const [from, to] = [places[0], places.at(-1)];
    return from === undefined || to === undefined ? [] : [{ from, to }];
  });
}

function pointOf(text: string): Point | undefined {
  const [x, y] = text
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  return x === undefined || y === undefined || Number.isNaN(x + y) ? undefined : { x, y };
}
