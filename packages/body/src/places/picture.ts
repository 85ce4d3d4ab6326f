// SPDX-License-Identifier: MIT
import { fieldOf } from '../field/field.ts';
import { distance, dot, sub, type V3 } from '../maths/vec.ts';
import { vertexAt } from '../mesh/mesh.ts';
import { type Part, parts } from '../parts.ts';
import { projectionOf } from '../picture/camera.ts';
import type { Seen } from '../picture/raster.ts';
import { turnPartOf } from '../turn/parts.ts';
import { isolines } from '../vector/isolines.ts';
import { simplify, smoothLine } from '../vector/lines.ts';
import { type P2, planeOf } from '../vector/plane.ts';
import { type View, views } from '../views.ts';
import {
  type Frame,
  type NeverMark,
  type PictureFacts,
  point,
  type RollerSize,
  short,
  type TurnPlace,
  type Way,
} from './facts.ts';
import { moved, thin } from './moves.ts';
import { polyline } from './paths.ts';
import type { Never, Place } from './place.ts';
import { onSkin, type Skin, wayOnSkin } from './skin.ts';
import { tagShare, tagsFor } from './tags.ts';
import { apart, type Course, type Disc, wayOf } from './ways.ts';

/** The skin of a view, with what its camera sees in the drawing's units. */
export function skinOf(view: View): Skin {
  const part: Part = parts[view.part];
  return {
    field: fieldOf(part.ops()),
    view: projectionOf(view.camera, view.width, view.height),
    landmarks: part.landmarks,
  };
}

/** From the edge of a patch to the tip of an arrow beside it, as a share of the frame. */
const gapShare = 0.055;

/** Projects a place onto its drawing. `seen` is the view's part as far as it is visible, of any size. */
export function pictureOf(place: Place, skin: Skin, seen: Seen): PictureFacts {
  const start = onSkin(skin, place.start);
  const frame = frameOf(place, skin);
  const gap = frame.width * gapShare;
  const radius = place.contact.radiusMm * start.unitsPerMm;
  const roller = place.contact.shape === 'roller' ? rollerOf(start.unitsPerMm) : undefined;
  const moving = moved(place, skin, start, gap);
  const spots = (place.spots ?? []).map((spot) => onSkin(skin, spot).at);
  const patches = place.contact.shape === 'none' ? [] : moving.patches;
  const lanes = (place.lanes ?? []).map((lane): Course => ({ line: thin(wayOnSkin(skin, lane)), heads: 'end' }));
  const led = roller ? moving.courses.flatMap((course) => besideSpine(course, roller)) : moving.courses;
  const cleared = roller ? { patches: led.map(({ line }) => bodyOf(roller, line, moving.at)), gap } : { patches, gap };
  const ways = [...led, ...lanes].map((course) => wayOf(course, cleared));
  const never = (place.never ?? []).map((one) => neverMark(one, skin, seen));
  const spotRadius = roomy(spots, patches, radius);
  const stills = betweenHeads(moving.stills, ways[0]);
  const rings = [...(roller ? [] : patches), ...spots.map((at) => ({ at, radius: spotRadius }))];
  const tags = tagsFor(stills, {
    frame,
    isSkin: skinTest(seen, skin),
    discs: [...occupied(roller, moving.at), ...rings].flatMap(mirrored(views[place.view], skin.view.width)),
    lines: [...ways, ...moving.arrows, ...never].flatMap(({ d }) => placesOf(d)),
    heads: [...ways, ...moving.arrows].flatMap(({ heads }) => heads.map(({ x, y }): P2 => [x, y])),
  });
  return {
    drawing: place.view,
    frame,
    contact: {
      shape: place.contact.shape,
      radius: short(radius),
      at: point(moving.at),
      ...(roller && { roller }),
      ...(place.contact.shape === 'fingers' && { row: rowAcross(moving.courses[0]?.line ?? []) }),
      ...(moving.motion && { motion: moving.motion }),
    },
    stills: stills.map((at, i) => ({
      ...point(at),
      tag: point(tags[i] ?? at),
      clear: short(rings.find((ring) => apart(ring.at, at) < 1)?.radius ?? 0),
    })),
    tagHalf: short(frame.width * tagShare),
    ways,
    arrows: moving.arrows,
    spots: spots.map(point),
    spotRadius: short(spotRadius),
    never,
    ...(place.also !== undefined && { also: place.also }),
    turn: { part: turnPartOf(views[place.view].part), places: turnPlaces(place, skin) },
  };
}

/** Of a way to and fro, the first and last place are its two arrows: they lie clear of what is drawn in between. */
function betweenHeads(stills: readonly P2[], way: Way | undefined): readonly P2[] {
  const [first, last] = way?.heads ?? [];
  if (!first || !last) return stills;
  return [
    [first.x, first.y],
    [(first.x + last.x) / 2, (first.y + last.y) / 2],
    [last.x, last.y],
  ];
}

/** A usual foam roller, mm: 15 cm thick, 45 cm long. The muscles beside the spine carry it, not the spine. */
const rollerMm = { halfLength: 225, halfHeight: 75, touchesFrom: 22, touchesTo: 112 } as const;

const rollerOf = (unitsPerMm: number): RollerSize => ({
  halfLength: short(rollerMm.halfLength * unitsPerMm),
  halfHeight: short(rollerMm.halfHeight * unitsPerMm),
  touchesFrom: short(rollerMm.touchesFrom * unitsPerMm),
  touchesTo: short(rollerMm.touchesTo * unitsPerMm),
});

/** A row of fingers lies across its way. */
const rowAcross = ([a = [0, 0], ...more]: readonly P2[]): number => {
  const [x, y] = more.at(-1) ?? a;
  return Math.round((Math.atan2(y - a[1], x - a[0]) * 180) / Math.PI) + 90;
};

/** The way of a roller is drawn on both muscles: on the spine it would read as a way to press along. */
function besideSpine(course: Course, { touchesFrom, touchesTo }: RollerSize): readonly Course[] {
  const aside = (touchesFrom + touchesTo) / 2;
  return [-aside, aside].map((by) => ({ ...course, line: course.line.map(([x, y]): P2 => [x + by, y]) }));
}

/** What a roller hides of a way across it. */
const bodyOf = ({ halfHeight }: RollerSize, line: readonly P2[], [, y]: P2): Disc => ({
  at: [line[0]?.[0] ?? 0, y],
  radius: halfHeight,
});

/** A roller as a row of discs. */
const occupied = (roller: RollerSize | undefined, [x, y]: P2): readonly Disc[] =>
  roller ? [-2, -1, 0, 1, 2].map((i) => ({ at: [x + i * roller.halfHeight, y], radius: roller.halfHeight })) : [];

/** What is done to both sides at once is drawn on both. */
const mirrored =
  ({ symmetric }: View, width: number) =>
  (disc: Disc): readonly Disc[] =>
    symmetric ? [disc, { ...disc, at: [width - disc.at[0], disc.at[1]] }] : [disc];

/** Rings that nearly touch would read as one heap. */
const ringShare = 0.42;

/** Radius of the rings of other spots: that of the contact, if they stay apart from each other and from what is pressed. */
function roomy(spots: readonly P2[], patches: readonly Disc[], radius: number): number {
  const others = spots.filter((at) => patches.every((patch) => apart(patch.at, at) > 1));
  const between = others.flatMap((at, i) => others.slice(i + 1).map((other) => apart(at, other) * ringShare));
  const besides = others.flatMap((at) => patches.map((patch) => (apart(patch.at, at) - patch.radius) * 0.8));
  return Math.max(radius * 0.3, Math.min(radius, ...between, ...besides));
}

const skinTest =
  ({ hit, view }: Seen, skin: Skin) =>
  ([x, y]: P2): boolean => {
    const scale = view.width / skin.view.width;
    return Boolean(hit[Math.round(x * scale) + Math.round(y * scale) * view.width]);
  };

const pathStep = 8;

/** Places along a path of lines. */
function placesOf(d: string): readonly P2[] {
  const corners = [...d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]): P2 => [Number(x), Number(y)]);
  return corners.flatMap((to, i) => {
    const from = corners[i - 1] ?? to;
    const count = Math.ceil(apart(from, to) / pathStep);
    return Array.from({ length: count }, (_, k): P2 => mixed(from, to, (k + 1) / count));
  });
}

const mixed = ([ax, ay]: P2, [bx, by]: P2, t: number): P2 => [ax + (bx - ax) * t, ay + (by - ay) * t];

/** Larger contacts would wrap around a finger; the picture shows true size. */
const dotMax = 10;

function turnPlaces({ contact, start, spots = [], movement }: Place, skin: Skin): readonly TurnPlace[] {
  if (contact.shape === 'none') return [];
  const mm = Math.min(contact.radiusMm, dotMax);
  const way = 'way' in movement ? movement.way : movement.kind === 'circles' ? movement.spots : [];
  const all = [start, ...way, ...spots];
  const places = all
    .map((spot) => onSkin(skin, spot).place.map(Math.round))
    .map(([x = 0, y = 0, z = 0]): V3 => [x, y, z]);
  const apart = places.filter((at, i) => places.findIndex((other) => distance(at, other) < mm) === i);
  return apart.map(([x, y, z]) => ({ x, y, z, radius: mm }));
}

function frameOf({ frame: { centre, mm }, view: id }: Place, skin: Skin): Frame {
  const view: View = views[id];
  const {
    at: [x, y],
    unitsPerMm,
  } = onSkin(skin, centre);
  const size = Math.min(Math.round(mm * unitsPerMm), view.width, view.height);
  const inside = (v: number, most: number): number => Math.round(Math.min(Math.max(v - size / 2, 0), most - size));
  return { x: inside(x, view.width), y: inside(y, view.height), width: size, height: size };
}

function neverMark(never: Never, skin: Skin, seen: Seen): NeverMark {
  if (never.kind === 'line') return { kind: 'line', d: polyline(thin(wayOnSkin(skin, never.way))) };
  const limbs = never.around.map(([a, b, mm]) => [onSkin(skin, a).place, onSkin(skin, b).place, mm] as const);
  return { kind: 'zone', d: zonePath(limbs, skin, seen) };
}

const zoneError = 0.8;

/** Outline of all visible skin within some mm of the limbs. */
function zonePath(limbs: readonly (readonly [V3, V3, number])[], skin: Skin, seen: Seen): string {
  const { width, height } = seen.view;
  const inside = new Float32Array(width * height).fill(-1);
  for (let o = 0; o < inside.length; o++) {
    if (!seen.hit[o]) continue;
    const p = vertexAt(seen.places, o);
    inside[o] = Math.max(...limbs.map(([a, b, mm]) => 1 - toLimb(p, a, b) / mm));
  }
  const toUnits = skin.view.width / width;
  return isolines(planeOf(inside, width, height), 0, -1)
    .filter((line) => line.length > 12)
    .map((line) =>
      simplify(smoothLine(line, 2, true), zoneError / toUnits).map(
        ([x, y]): P2 => [(x + 0.5) * toUnits, (y + 0.5) * toUnits],
      ),
    )
    .map((line) => `${polyline(line)}Z`)
    .join('');
}

function toLimb(p: V3, a: V3, b: V3): number {
  const axis = sub(b, a);
  const t = Math.min(1, Math.max(0, dot(sub(p, a), axis) / (dot(axis, axis) || 1)));
  return distance(p, [a[0] + axis[0] * t, a[1] + axis[1] * t, a[2] + axis[2] * t]);
}
