// SPDX-License-Identifier: MIT
// All skin that a technique touches on its whole way, for tests that ask what it meets there.
import { normalAt, snap } from '../field/surface.ts';
import { fieldFor } from '../marks/frames.ts';
import { add, along, cross, distance, mix3, scale, sub, unit, type V3 } from '../maths/vec.ts';
import type { PartId } from '../parts.ts';
import { type ViewId, views } from '../views.ts';
import { skinOf } from './picture.ts';
import type { Gripped, Place, Spot } from './place.ts';
import { onSkin, type Skin, wayOnSkin } from './skin.ts';

/** Skin that is touched at one moment: what lies within the radius of its middle, in the axes of the part. */
export interface Patch {
  readonly at: V3;
  readonly radiusMm: number;
}

/** Between samples of a way, as a share of the contact: too close for an area to slip between two of them. */
const stepShare = 1 / 3;

const skins = new Map<ViewId, Skin>();
function skinFor(id: ViewId): Skin {
  const known = skins.get(id) ?? skinOf(views[id]);
  skins.set(id, known);
  return known;
}

/** Every patch of a place: its movement, its other spots and its further lanes. Right side. */
export function patchesOf(place: Place): readonly Patch[] {
  const { contact } = place;
  if (contact.shape === 'none') return [];
  const middles = middlesOf(place, skinFor(place.view));
  const all = contact.shape === 'roller' ? middles.flatMap((at) => acrossBack(views[place.view].part, at)) : middles;
  return all.map((at) => ({ at, radiusMm: contact.radiusMm }));
}

function middlesOf(place: Place, skin: Skin): readonly V3[] {
  const put = (spot: Spot): V3 => onSkin(skin, spot).place;
  const step = place.contact.radiusMm * stepShare;
  const way = (spots: readonly Spot[]): readonly V3[] =>
    spots.length > 1
      ? dense(
          wayOnSkin(skin, spots).map((on) => on.place),
          step,
        )
      : spots.map(put);
  const { movement, start, spots = [], lanes = [] } = place;
  const others = spots.map(put);
  const beside = [put(start), ...lanes.flatMap(way)];
  switch (movement.kind) {
    case 'rest':
    case 'pin':
    case 'shake':
      return [...beside, ...others];
    case 'circles': {
      const centres = movement.spots.map(put);
      const home = centres.length > 1 && centres[0] ? [...centres, centres[0]] : centres;
      const round = [...centres, ...others].flatMap((at) => circleOn(skin, at, movement.radiusMm));
      return [...beside, ...dense(home, step).map((at) => snap(skin.field, at)), ...round];
    }
    case 'walk':
    case 'glide':
    case 'sway':
      return [...beside, ...others, ...way(movement.way)];
    case 'grip': {
      const held = movement.slides ? way(movement.way) : movement.way.map(put);
      return [...beside, ...others, ...[...held, ...others].flatMap((at) => pairAt(skin, at, movement))];
    }
  }
}

/** Samples of a line, close to each other. */
const dense = (line: readonly V3[], step: number): readonly V3[] =>
  line.flatMap((at, i) => {
    const next = line[i + 1];
    if (!next) return [at];
    const pieces = Math.max(1, Math.ceil(distance(at, next) / step));
    return Array.from({ length: pieces }, (_, k) => mix3(at, next, k / pieces));
  });

/** A circle of the contact, on the skin. */
const circleOn = ({ field, view }: Skin, at: V3, radius: number): readonly V3[] =>
  ring(at, unit(sub(view.eye, at)), radius).map((p) => snap(field, p, 0, 5));

const turns = 12;
function ring(at: V3, towards: V3, radius: number): readonly V3[] {
  const u = unit(cross(towards, Math.abs(towards[1]) < 0.9 ? [0, 1, 0] : [1, 0, 0]));
  const v = cross(towards, u);
  return Array.from({ length: turns }, (_, i) => {
    const angle = (i / turns) * 2 * Math.PI;
    return add(at, add(scale(u, Math.cos(angle) * radius), scale(v, Math.sin(angle) * radius)));
  });
}

/** Both contacts of a pair, open and closed, where they take hold and where they are lifted. */
function pairAt(
  { field, landmarks }: Skin,
  at: V3,
  { across: [a, b], openMm, closedMm, liftMm = 0 }: Gripped,
): readonly V3[] {
  const way = unit(sub(landmarks[b] ?? at, landmarks[a] ?? at));
  const lifted = along(at, way, -liftMm);
  return [openMm, (openMm + closedMm) / 2, closedMm].flatMap((mm) =>
    [at, lifted].flatMap((middle) => [mm, -mm].map((aside) => snap(field, along(middle, way, aside)))),
  );
}

/** A roller touches from one blade to the other, mm from the middle line. */
const rollerHalf = 140;
function acrossBack(part: PartId, [, y, z]: V3): readonly V3[] {
  const field = fieldFor(part);
  const pieces = Math.round(rollerHalf / 20);
  return Array.from({ length: pieces * 2 + 1 }, (_, i): V3 => snap(field, [(i - pieces) * 20, y, z]));
}

/** Places all over a patch; they stand off a little where the skin bends away, and zones hold there as well. */
export function spreadOf(part: PartId, { at, radiusMm }: Patch): readonly V3[] {
  const out = normalAt(fieldFor(part), at, 0.5);
  return [at, ...ring(at, out, radiusMm / 2), ...ring(at, out, radiusMm)];
}
