// SPDX-License-Identifier: MIT
// Plain maths of the pictures: mirroring, and the timing of movement. Units are those of the drawings.
import type { Frame, Point } from '@knead/body';

export const frame = (x: number, y: number, width: number, height = width): Frame => ({ x, y, width, height });

/** The same frame for the other side of the body. */
export const mirrorFrame = (of: Frame, drawingWidth: number): Frame => ({ ...of, x: drawingWidth - of.x - of.width });

export const mirrorPoint = (of: Point, drawingWidth: number): Point => ({ ...of, x: drawingWidth - of.x });

export const viewBoxOf = ({ x, y, width, height }: Frame): string => `${x} ${y} ${width} ${height}`;

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
