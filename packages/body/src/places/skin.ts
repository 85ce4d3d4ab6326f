// SPDX-License-Identifier: MIT
import { spline } from '../field/curves.ts';
import type { Field } from '../field/field.ts';
import { normalAt, snap } from '../field/surface.ts';
import { along, dot, mix3, sub, unit, type V3 } from '../maths/vec.ts';
import { type Projection, project } from '../picture/camera.ts';
import type { P2 } from '../vector/plane.ts';
import type { LandmarkId, Spot } from './place.ts';

/** The skin of a part as a picture sees it. */
export interface Skin {
  readonly field: Field;
  readonly view: Projection;
  readonly landmarks: Readonly<Record<string, V3>>;
}

/** A place on the skin, with where it falls on the drawing. */
export interface OnSkin {
  readonly place: V3;
  readonly at: P2;
  /** Units of the drawing for a millimetre there. */
  readonly unitsPerMm: number;
  /** How squarely the skin faces the viewer: 1 fully, 0 edge on. */
  readonly facing: number;
  /** How far the place lay from the skin before it was put onto it, mm. */
  readonly moved: number;
}

const before = 70;
const rayStep = 0.7;
const rayMax = 400;

/** The skin that the viewer sees at a place: straight towards it from before it. */
function seenFrom({ field, view }: Skin, place: V3): V3 {
  const onward = unit(sub(place, view.eye));
  let p = along(place, onward, -before);
  for (let walked = 0; walked < rayMax; ) {
    const d = field(p[0], p[1], p[2]);
    if (d < 0.02) break;
    const step = Math.max(d * rayStep, 0.02);
    p = along(p, onward, step);
    walked += step;
  }
  return snap(field, p, 0, 4);
}

function landmark({ landmarks, field }: Skin, id: LandmarkId): V3 {
  const near = landmarks[id];
  if (!near) throw new Error(`The part of this picture has no landmark "${id}".`);
  return snap(field, near);
}

/** Puts a spot onto the skin that the viewer sees. */
export const onSkin = (skin: Skin, spot: Spot): OnSkin => placed(skin, meantBy(skin, spot));

function meantBy(skin: Skin, { from, to, share = 0, aside }: Spot): V3 {
  const start = landmark(skin, from);
  const between = to === undefined ? start : mix3(start, landmark(skin, to), share);
  return aside ? along(between, unit(sub(landmark(skin, aside.towards), between)), aside.mm) : between;
}

/** Where a spot falls in space, whatever lies before it: for parts that move, and for what is behind a fold. */
export function inSpace(skin: Skin, spot: Spot): P2 {
  const [x, y] = project(skin.view, meantBy(skin, spot));
  return [x, y];
}

/** Units of the drawing from a place on the skin to some mm from there, in the direction from one landmark to another. */
export function towards(skin: Skin, from: OnSkin, [a, b]: readonly [LandmarkId, LandmarkId], mm: number): P2 {
  const there = along(from.place, unit(sub(landmark(skin, b), landmark(skin, a))), mm);
  const [x, y] = project(skin.view, there);
  return [x - from.at[0], y - from.at[1]];
}

function placed(skin: Skin, meant: V3): OnSkin {
  const { field, view } = skin;
  const place = seenFrom(skin, meant);
  const [x, y, depth] = project(view, place);
  const facing = dot(normalAt(field, place, 0.5), unit(sub(view.eye, place)));
  const moved = Math.hypot(...sub(place, meant));
  return { place, at: [x, y], unitsPerMm: view.scale / depth, facing, moved };
}

/** A smooth way over the skin through the spots. */
export const wayOnSkin = (skin: Skin, spots: readonly Spot[], steps = 4): readonly OnSkin[] =>
  spline(
    spots.map((spot) => onSkin(skin, spot).place),
    steps,
  ).map((p) => placed(skin, p));
