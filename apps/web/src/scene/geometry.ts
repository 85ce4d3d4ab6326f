// SPDX-License-Identifier: MIT
// Plain maths of the pictures: mirroring, and the timing of movement. Units are those of the drawings.
import type { Frame, Point } from '@knead/body';

export const frame = (x: number, y: number, width: number, height = width): Frame => ({ x, y, width, height });

/** The same frame for the other side of the body. */
export const mirrorFrame = (of: Frame, drawingWidth: number): Frame => ({ ...of, x: drawingWidth - of.x - of.width });

export const mirrorPoint = (of: Point, drawingWidth: number): Point => ({ ...of, x: drawingWidth - of.x });

export const viewBoxOf = ({ x, y, width, height }: Frame): string => `${x} ${y} ${width} ${height}`;

/** Room around what is shown, units of the drawing. */
const margin = 14;

/** The part of a drawing that holds all places, with room around; all of it where there are none. */
export function frameAround(places: readonly Point[], whole: Frame): Frame {
  const [left, top] = [Math.min(...places.map(({ x }) => x)), Math.min(...places.map(({ y }) => y))];
  const [right, bottom] = [Math.max(...places.map(({ x }) => x)), Math.max(...places.map(({ y }) => y))];
  if (!(right > left && bottom > top)) return whole;
  const [x, y] = [Math.max(0, left - margin), Math.max(0, top - margin)];
  return {
    x,
    y,
    width: Math.min(whole.width, right + margin) - x,
    height: Math.min(whole.height, bottom + margin) - y,
  };
}

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
