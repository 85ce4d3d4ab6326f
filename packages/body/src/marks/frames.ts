// SPDX-License-Identifier: MIT
import type { ZoneId } from '@knead/domain';
import { type Field, fieldOf } from '../field/field.ts';
import { snap } from '../field/surface.ts';
import { add, along, distance, mix3, scale, sub, unit, type V3 } from '../maths/vec.ts';
import { footPlacement, handPlacement, toFigure, toLocal } from '../models/figure/limbs.ts';
import { type Part, type PartId, parts } from '../parts.ts';
import { projectionOf } from '../picture/camera.ts';
import type { Spot } from '../places/place.ts';
import type { P2 } from '../vector/plane.ts';
import type { View } from '../views.ts';
import { zoneAt } from '../zones/zoneAt.ts';

/** The models that have axes of their own; each part is one of them, or a piece of it. */
export type Frame = 'hand' | 'foot' | 'figure';

/** A spot with the model whose landmarks it is told from. */
export interface FramedSpot {
  readonly frame: Frame;
  readonly spot: Spot;
}

export const onHand = (spot: Spot): FramedSpot => ({ frame: 'hand', spot });
export const onFoot = (spot: Spot): FramedSpot => ({ frame: 'foot', spot });
export const onFigure = (spot: Spot): FramedSpot => ({ frame: 'figure', spot });

export const frameOfPart = (part: PartId): Frame => {
  if (part === 'hand' || part === 'arm') return 'hand';
  return part === 'foot' ? 'foot' : 'figure';
};

/** The part that stands for a model where a place is told. */
const wholeOf = { hand: 'arm', foot: 'foot', figure: 'figure' } as const satisfies Record<Frame, PartId>;

const fields = new Map<PartId, Field>();
export function fieldFor(id: PartId): Field {
  const part: Part = parts[id];
  const field = fields.get(id) ?? fieldOf(part.ops());
  fields.set(id, field);
  return field;
}

const places = new WeakMap<FramedSpot, V3>();

/** Where a spot lies on the skin of its own model. */
export function placeOf(spot: FramedSpot): V3 {
  const place = places.get(spot) ?? placed(spot);
  places.set(spot, place);
  return place;
}

function placed({ frame, spot }: FramedSpot): V3 {
  const part: Part = parts[wholeOf[frame]];
  const field = fieldFor(wholeOf[frame]);
  const landmark = (id: string): V3 => {
    const near = part.landmarks[id];
    if (!near) throw new Error(`The ${frame} has no landmark "${id}".`);
    return snap(field, near);
  };
  const from = landmark(spot.from);
  const between = spot.to === undefined ? from : mix3(from, landmark(spot.to), spot.share ?? 0);
  const { aside } = spot;
  const meant = aside ? along(between, unit(sub(landmark(aside.towards), between)), aside.mm) : between;
  return snap(field, meant, 0, 16);
}

/** The zone of a spot, on its own model. */
export const zoneOf = (spot: FramedSpot): ZoneId | undefined => zoneAt(wholeOf[spot.frame], placeOf(spot));

const placements = { hand: handPlacement, foot: footPlacement } as const;
const mirrored = ([x, y, z]: V3): V3 => [-x, y, z];

/** The same place in the axes of the whole figure, right side, near its skin. */
export const inFigure = (frame: Frame, place: V3): V3 =>
  frame === 'figure' ? place : mirrored(toFigure(placements[frame], place));

function inFrame(frame: Frame, place: V3): V3 {
  if (frame === 'figure') return place;
  const [x, y, z] = mirrored(place);
  return toLocal(placements[frame], x, y, z);
}

/** A place told on one model, on the skin of a part; undefined where that part is nowhere near. */
export function carried(from: Frame, place: V3, part: PartId): V3 | undefined {
  const to = frameOfPart(part);
  const { box }: Part = parts[part];
  const near = from === to ? place : inFrame(to, inFigure(from, place));
  const isInside = ([0, 1, 2] as const).every((q) => near[q] > box.low[q] && near[q] < box.high[q]);
  const field = fieldFor(part);
  if (!isInside || Math.abs(field(...near)) > nearest) return undefined;
  return snap(field, near, 0, 8);
}

/** The figure wears its hands and feet a little differently, and lines cut across hollows, mm. */
const nearest = 30;

const rayStep = 0.7;
const rayRounds = 400;

/** The skin that is seen at a place of a drawing; undefined where nothing is. */
export function skinSeen(view: View, [x, y]: P2): V3 | undefined {
  const { right, up, ahead, eye, scale: zoom, width, height } = projectionOf(view.camera, view.width, view.height);
  const sideways = add(scale(right, (x - width / 2) / zoom), scale(up, (height / 2 - y) / zoom));
  const onward = unit(add(ahead, sideways));
  const field = fieldFor(view.part);
  const { box }: Part = parts[view.part];
  const far = distance(eye, view.camera.target);
  let p = along(eye, onward, far - distance(box.low, box.high));
  for (let i = 0; i < rayRounds; i++) {
    const d = field(...p);
    const isKept = view.keeps?.(p) ?? true;
    if (d < 0.05 && isKept) return p;
    if (distance(eye, p) > far + distance(box.low, box.high)) return undefined;
    p = along(p, onward, Math.max(Math.abs(d) * rayStep, 0.1));
  }
  return undefined;
}
