// SPDX-License-Identifier: MIT
import { distance, dot, sub, type V3 } from '../maths/vec.ts';
import { vertexAt } from '../mesh/mesh.ts';
import type { PartId } from '../parts.ts';
import type { Seen } from '../picture/raster.ts';
import type { NeverMark } from '../places/facts.ts';
import { polyline } from '../places/paths.ts';
import type { Spot } from '../places/place.ts';
import { isolines } from '../vector/isolines.ts';
import { simplify, smoothLine } from '../vector/lines.ts';
import { blur, type P2, planeOf } from '../vector/plane.ts';
import type { View } from '../views.ts';
import { zoneAt } from '../zones/zoneAt.ts';
import { carried, type Frame, placeOf } from './frames.ts';
import { type KeepOffLine, type KeepOffSpot, keepOffSpots } from './keepOff.ts';

/** A no-press area as a view shows it, right side, in the drawing's units. */
export interface KeepOffMark extends NeverMark {
  /** Of the library's no-press areas. */
  readonly id: string;
  /** It is one for both sides: drawn once, never mirrored beside itself. */
  readonly middle?: true;
}

/** A line through places of a model, as far as a view shows it; empty where it does not. */
type LineOn = (places: readonly V3[]) => string;

/** What of the no-press areas a view shows. `units` is the size of a pixel of `seen`. */
export function keepOffOn(view: View, seen: Seen, units: number, lineOn: LineOn): readonly KeepOffMark[] {
  return Object.entries(keepOffSpots).flatMap(([id, area]): readonly KeepOffMark[] => {
    const isLine = 'way' in area;
    const d = isLine ? lineOn(wayIn(area)) : outlineOf(area, view.part, seen, units);
    if (d === '') return [];
    // Where one side is shown alone, what lies in the middle is of that side as well.
    const middle = area.middle && view.symmetric;
    return [{ id, kind: isLine ? 'line' : 'zone', d, ...(middle && { middle }) }];
  });
}

const wayIn = ({ frame, way }: KeepOffLine): readonly V3[] => way.map((spot) => placeOf(placed(frame, spot)));

const placed = (frame: Frame, spot: Spot) => ({ frame, spot });

/** An area of which less than this is seen is left out, as a share of the picture. */
const leastShare = 0.0004;
const error = 0.8;

/** Outline of all visible skin of an area. */
function outlineOf(area: KeepOffSpot, part: PartId, seen: Seen, units: number): string {
  const { width, height } = seen.view;
  const isIn = insideOf(area, part);
  const inside = new Float32Array(width * height);
  let pixels = 0;
  for (let o = 0; o < inside.length; o++) {
    if (!seen.hit[o] || !isIn(vertexAt(seen.places, o))) continue;
    inside[o] = 1;
    pixels++;
  }
  if (pixels < leastShare * inside.length) return '';
  return isolines(blur(planeOf(inside, width, height), 1), 0.5, 0)
    .filter((line) => line.length > 12)
    .map((line) =>
      simplify(smoothLine(line, 2, true), error / units).map(([x, y]): P2 => [(x + 0.5) * units, (y + 0.5) * units]),
    )
    .map((line) => `${polyline(line)}Z`)
    .join('');
}

/** Tells whether skin of a part lies in an area: of the right side, or of both where it lies in the middle. `reach` widens it, mm. */
export function insideOf(
  { frame, around, zones = [], middle }: KeepOffSpot,
  part: PartId,
  reach = 0,
): (place: V3) => boolean {
  const limbs = around.flatMap(([from, to, mm]) => {
    const [a, b] = [from, to].map((spot) => carried(frame, placeOf(placed(frame, spot)), part));
    return a && b ? [[a, b, mm] as const] : [];
  });
  const hasSides = part === 'bust' || part === 'figure' || part === 'leg';
  return ([x, y, z]) => {
    if (hasSides && !middle && x > 0) return false;
    const place: V3 = middle ? [-Math.abs(x), y, z] : [x, y, z];
    if (limbs.some(([a, b, mm]) => toLimb(place, a, b) < mm + reach)) return true;
    return zones.length > 0 && zones.some((zone) => zone === zoneAt(part, place));
  };
}

function toLimb(p: V3, a: V3, b: V3): number {
  const axis = sub(b, a);
  const t = Math.min(1, Math.max(0, dot(sub(p, a), axis) / (dot(axis, axis) || 1)));
  return distance(p, [a[0] + axis[0] * t, a[1] + axis[1] * t, a[2] + axis[2] * t]);
}
