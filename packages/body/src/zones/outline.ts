// SPDX-License-Identifier: MIT
import { ZONES, type ZoneId } from '@knead/domain';
import { vertexAt } from '../mesh/mesh.ts';
import type { PartId } from '../parts.ts';
import type { Seen } from '../picture/raster.ts';
import { isolines } from '../vector/isolines.ts';
import { simplify, smoothLine } from '../vector/lines.ts';
import { curve } from '../vector/path.ts';
import { blur, type P2, planeOf } from '../vector/plane.ts';
import { zoneAt } from './zoneAt.ts';

/** A zone of the right side as a view shows it, in the drawing's units. */
export interface ZoneOutline {
  readonly id: ZoneId;
  /** All of it that is visible, as a closed SVG path. */
  readonly d: string;
  /** The place inside it that is furthest from its edges, and how far that is: the largest circle that fits. */
  readonly at: { readonly x: number; readonly y: number };
  readonly room: number;
  /** Visible area, square units. */
  readonly area: number;
  /** A finger does not fit where the drawing is 360 px wide: it needs a lens, or a larger area to hit. */
  readonly small?: true;
}

/** What a finger needs, and how wide a drawing is on a small telephone, px (WCAG 2.2, 2.5.5). */
const finger = 44;
const telephone = 360;

/** Which zone is seen at each pixel: its number in `ZONES` from 1; 0 where there is none. */
function labelsOf(part: PartId, seen: Seen): Uint8Array {
  const labels = new Uint8Array(seen.hit.length);
  for (let o = 0; o < labels.length; o++) {
    const zone = seen.hit[o] ? zoneAt(part, vertexAt(seen.places, o)) : undefined;
    if (zone) labels[o] = numbers.get(zone) ?? 0;
  }
  return labels;
}

const numbers = new Map(ZONES.map((zone, i) => [zone, i + 1]));

const straight = 1;
const slanted = Math.SQRT2;

/** How far each pixel is from one of another label, in pixels; nearly round. */
function depthOf(labels: Uint8Array, width: number, height: number): Float32Array {
  const far = new Float32Array(labels.length);
  const label = (x: number, y: number): number =>
    x < 0 || y < 0 || x >= width || y >= height ? 0 : (labels[x + y * width] ?? 0);
  const from = (o: number, x: number, y: number, step: number): number =>
    label(x, y) === labels[o] ? (far[x + y * width] ?? 0) + step : step / 2;
  const sweep = (x: number, y: number, dy: 1 | -1): void => {
    const o = x + y * width;
    if (labels[o] === 0) return;
    const back = Math.min(
      from(o, x - dy, y, straight),
      from(o, x, y - dy, straight),
      from(o, x - 1, y - dy, slanted),
      from(o, x + 1, y - dy, slanted),
    );
    far[o] = dy === 1 ? back : Math.min(far[o] ?? 0, back);
  };
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) sweep(x, y, 1);
  for (let y = height - 1; y >= 0; y--) for (let x = width - 1; x >= 0; x--) sweep(x, y, -1);
  return far;
}

interface Found {
  pixels: number;
  deepest: number;
  depth: number;
  readonly low: [number, number];
  readonly high: [number, number];
}

function foundIn(labels: Uint8Array, width: number, height: number): ReadonlyMap<ZoneId, Found> {
  const far = depthOf(labels, width, height);
  const all = new Map<ZoneId, Found>();
  for (let o = 0; o < labels.length; o++) {
    const zone = ZONES[(labels[o] ?? 0) - 1];
    if (!zone) continue;
    const [x, y] = [o % width, Math.floor(o / width)];
    const found = all.get(zone) ?? { pixels: 0, deepest: o, depth: 0, low: [x, y], high: [x, y] };
    all.set(zone, found);
    found.pixels++;
    found.low[0] = Math.min(found.low[0], x);
    found.high[0] = Math.max(found.high[0], x);
    found.high[1] = y;
    if ((far[o] ?? 0) <= found.depth) continue;
    found.depth = far[o] ?? 0;
    found.deepest = o;
  }
  return all;
}

/** What has less room than this share of the drawing's width is not shown as a zone: nobody could tell it. */
const leastRoom = 0.004;
const margin = 6;
/** Units by which an outline may differ from the border. */
const error = 0.5;
/** Islands of fewer pixels are dropped. */
const smallestIsland = 24;

/** Outlines of all zones that a view shows, in the order of `ZONES`; `units` for each pixel of what is seen. */
export function outlinesOf(part: PartId, seen: Seen, units: number): readonly ZoneOutline[] {
  const { width, height } = seen.view;
  const labels = labelsOf(part, seen);
  const found = foundIn(labels, width, height);
  return ZONES.flatMap((id): readonly ZoneOutline[] => {
    const zone = found.get(id);
    if (!zone || zone.depth < leastRoom * width) return [];
    const lines = edgesOf(labels, width, zone, numbers.get(id) ?? 0);
    const d = lines
      .map((line) => simplify(closed(line), error / units).slice(0, -1))
      .map((line) =>
        curve(
          line.map(([x, y]): P2 => [(x + 0.5) * units, (y + 0.5) * units]),
          true,
        ),
      )
      .join('');
    const [x, y] = [zone.deepest % width, Math.floor(zone.deepest / width)];
    const at = { x: short((x + 0.5) * units), y: short((y + 0.5) * units) };
    const isSmall = ((2 * zone.depth) / width) * telephone < finger;
    const size = { room: short(zone.depth * units), area: Math.round(zone.pixels * units * units) };
    return [{ id, d, at, ...size, ...(isSmall && { small: true }) }];
  });
}

const short = (v: number): number => Math.round(v * 10) / 10;
const closed = (line: readonly P2[]): readonly P2[] => [...line, ...line.slice(0, 1)];

/** Smooth lines around the pixels of one label. */
function edgesOf(labels: Uint8Array, width: number, { low, high }: Found, number: number): readonly (readonly P2[])[] {
  const [x0, y0] = [low[0] - margin, low[1] - margin];
  const [w, h] = [high[0] - low[0] + 2 * margin + 1, high[1] - low[1] + 2 * margin + 1];
  const inside = new Float32Array(w * h);
  for (let y = margin; y < h - margin; y++) {
    for (let x = margin; x < w - margin; x++) {
      inside[x + y * w] = labels[x + x0 + (y + y0) * width] === number ? 1 : 0;
    }
  }
  return isolines(blur(planeOf(inside, w, h), 1), 0.5, 0)
    .filter((line) => Math.abs(areaOf(line)) > smallestIsland)
    .map((line) => smoothLine(line, 2, true).map(([x, y]): P2 => [x + x0, y + y0]));
}

const areaOf = (line: readonly P2[]): number =>
  line.reduce((sum, [x, y], i) => {
    const [nx, ny] = line[(i + 1) % line.length] ?? [x, y];
    return sum + (x * ny - nx * y) / 2;
  }, 0);
