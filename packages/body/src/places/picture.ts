// SPDX-License-Identifier: MIT
import { spline } from '../field/curves.ts';
import { fieldOf } from '../field/field.ts';
import { distance, dot, sub, type V3 } from '../maths/vec.ts';
import { vertexAt } from '../mesh/mesh.ts';
import { type Part, parts } from '../parts.ts';
import { projectionOf } from '../picture/camera.ts';
import type { Seen } from '../picture/raster.ts';
import { type TurnPart, turnPartOf } from '../turn/parts.ts';
import { isolines } from '../vector/isolines.ts';
import { simplify, smoothLine } from '../vector/lines.ts';
import { type P2, planeOf } from '../vector/plane.ts';
import { type View, type ViewId, views } from '../views.ts';
import {
  circle,
  circlesAt,
  type Gripping,
  glide,
  grip,
  limb,
  type Motion,
  type Pair,
  polyline,
  pressWalk,
  sway,
} from './paths.ts';
import type { Gripped, Movement, Never, Place } from './place.ts';
import { inSpace, type OnSkin, onSkin, type Skin, towards, wayOnSkin } from './skin.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Frame extends Point {
  readonly width: number;
  readonly height: number;
}

/** One place that must not be pressed: a dotted line (the spine) or a hatched zone. SVG path, absolute commands. */
export interface NeverMark {
  readonly kind: 'line' | 'zone';
  readonly d: string;
}

/** A round place on a part that can be turned, mm; those of the right side. */
export interface TurnPlace {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly radius: number;
}

/** What a picture shows over its drawing, in the drawing's units. */
export interface PictureFacts {
  readonly drawing: ViewId;
  readonly frame: Frame;
  readonly contact: {
    readonly shape: Place['contact']['shape'];
    /** Radius of the patch in true size; for a roller half its height. */
    readonly radius: number;
    readonly at: Point;
    /** Absent for a hold: the contact rests. */
    readonly motion?: Motion;
  };
  /** Three places of the movement in order, for still pictures; one for a hold. */
  readonly stills: readonly Point[];
  /** Way to follow, drawn dashed; absent where the movement is too small to draw. */
  readonly guide?: string;
  /** Other spots of the same technique. */
  readonly spots: readonly Point[];
  readonly never: readonly NeverMark[];
  /** Picture of the rest of the same technique. */
  readonly also?: string;
  /** Where it is on the part that can be turned, in its millimetres; the contact first, then other spots. */
  readonly turn: {
    readonly part: TurnPart;
    readonly places: readonly TurnPlace[];
  };
}

const short = (v: number): number => Math.round(v * 10) / 10;
const point = ([x, y]: P2): Point => ({ x: short(x), y: short(y) });

/** The skin of a view, with what its camera sees in the drawing's units. */
export function skinOf(view: View): Skin {
  const part: Part = parts[view.part];
  return {
    field: fieldOf(part.ops()),
    view: projectionOf(view.camera, view.width, view.height),
    landmarks: part.landmarks,
  };
}

/** Projects a place onto its drawing. `seen` is the view's part as far as it is visible, of any size. */
export function pictureOf(place: Place, skin: Skin, seen: Seen): PictureFacts {
  const start = onSkin(skin, place.start);
  const frame = frameOf(place, skin);
  const moving = moved(place.movement, skin, start, frame.width * stillShare);
  const lanes = (place.lanes ?? []).map((lane) => polyline(thin(wayOnSkin(skin, lane))));
  const spots = (place.spots ?? []).map((spot) => onSkin(skin, spot).at);
  const guide = [moving.guide, ...lanes].join('');
  return {
    drawing: place.view,
    frame,
    contact: {
      shape: place.contact.shape,
      radius: short(place.contact.radiusMm * start.unitsPerMm),
      at: point(moving.at),
      ...(moving.motion && { motion: moving.motion }),
    },
    stills: stillsOf(moving.stills, spots, frame.width * stillShare).map(point),
    ...(guide !== '' && { guide }),
    spots: spots.map(point),
    never: (place.never ?? []).map((never) => neverMark(never, skin, seen)),
    ...(place.also !== undefined && { also: place.also }),
    turn: { part: turnPartOf(views[place.view].part), places: turnPlaces(place, skin) },
  };
}

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

/** Room for a number on a still picture, as a share of its frame; closer numbers would cover each other. */
const stillShare = 0.14;

/** First, middle and last of the movement, as far as they stand apart; of a movement on the spot, its other spots. */
function stillsOf(stills: readonly P2[], spots: readonly P2[], room: number): readonly P2[] {
  const small = reach(stills) < room && spots.length > 1;
  const chosen = small ? threeOf(spots) : stills;
  const [first, last] = [chosen[0], chosen.at(-1)];
  if (!first || !last || chosen.length < 3 || reach(chosen) >= room * 1.9 || !sameLine(chosen)) return chosen;
  return reach(chosen) >= room ? [first, last] : [first];
}

/** How far places get from the first. */
const reach = ([first, ...more]: readonly P2[]): number =>
  Math.max(0, ...more.map(([x, y]) => (first ? Math.hypot(x - first[0], y - first[1]) : 0)));

/** Three stills on a circle stand apart by themselves. */
const sameLine = ([a, b, c]: readonly P2[]): boolean => {
  if (!a || !b || !c) return true;
  const area = Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1]));
  return area < 0.2 * Math.hypot(c[0] - a[0], c[1] - a[1]) ** 2;
};

const threeOf = (line: readonly P2[]): readonly P2[] =>
  [line[0], line[Math.floor(line.length / 2)], line.at(-1)].flatMap((p) => (p ? [p] : []));

interface Moved {
  readonly at: P2;
  readonly motion?: Motion;
  readonly stills: readonly P2[];
  readonly guide: string;
}

/** Ways shorter than this share of the contact's own size are not drawn as a guide. */
const guideErrorUnits = 0.4;

const thin = (way: readonly OnSkin[]): readonly P2[] =>
  simplify(
    way.map(({ at }) => at),
    guideErrorUnits,
  );

function moved(movement: Movement, skin: Skin, start: OnSkin, room: number): Moved {
  switch (movement.kind) {
    case 'rest':
      return { at: start.at, stills: [start.at], guide: '' };
    case 'circles':
      return circling(
        movement.spots.map((spot) => onSkin(skin, spot)),
        movement,
        start,
        room,
      );
    case 'walk': {
      const lane = thin(wayOnSkin(skin, movement.way));
      return alongLane(lane, pressWalk(lane, movement), lane[0]);
    }
    case 'glide': {
      const lane = thin(wayOnSkin(skin, movement.way));
      return alongLane(lane, glide(lane, movement.perMinute), lane[0]);
    }
    case 'sway': {
      const lane = thin(wayOnSkin(skin, movement.way));
      return alongLane(lane, sway(lane, movement.perMinute), start.at);
    }
    case 'grip':
      return gripped(movement, skin, start);
    case 'pin':
    case 'shake': {
      const lane = bent(movement.limb.map((spot) => inSpace(skin, spot)));
      return { ...alongLane(lane, limb(lane, movement.perMinute), start.at), at: start.at };
    }
  }
}

function circling(
  spots: readonly OnSkin[],
  movement: Movement & { kind: 'circles' },
  start: OnSkin,
  room: number,
): Moved {
  const radius = movement.radiusMm * start.unitsPerMm;
  const centres = spots.map(({ at }) => at);
  const motion = circlesAt(centres, { ...movement, radius });
  const [x, y] = start.at;
  const at: P2 = [x, y - radius];
  if (centres.length === 1) {
    const wide = Math.max(radius * 1.25, room * 0.57);
    const stills: readonly P2[] = [
      [x, y - wide],
      [x + wide * 0.87, y + wide * 0.5],
      [x - wide * 0.87, y + wide * 0.5],
    ];
    return { at, motion, stills, guide: circle(start.at, radius) };
  }
  return { at, motion, stills: threeOf(centres), guide: '' };
}

/** A way of limbs through three places or more, as a soft bend. */
const bent = (line: readonly P2[]): readonly P2[] =>
  spline(
    line.map(([x, y]): V3 => [x, y, 0]),
    6,
  ).map(([x, y]): P2 => [x, y]);

function gripped(movement: Gripped, skin: Skin, start: OnSkin): Moved {
  const { across, openMm, closedMm, liftMm, perMinute, slides, behind = false } = movement;
  const middles = slides ? wayOnSkin(skin, movement.way) : movement.way.map((spot) => onSkin(skin, spot));
  const pair = (middle: OnSkin, mm: number, lift = 0): Pair => {
    const [dx, dy] = towards(skin, middle, across, -lift);
    return { centre: [middle.at[0] + dx, middle.at[1] + dy], to: towards(skin, middle, across, mm) };
  };
  const one = (middle: OnSkin, ...onward: readonly OnSkin[]): Gripping => ({
    open: pair(middle, openMm),
    closed: pair(middle, closedMm),
    carried: [
      ...(liftMm === undefined ? [] : [pair(middle, closedMm, liftMm)]),
      ...onward.map((next) => pair(next, closedMm)),
    ],
  });
  const [first = start, ...rest] = middles;
  const stops = slides ? [one(first, ...rest)] : middles.map((middle) => one(middle));
  const motion = grip(stops, perMinute, behind);
  const lane = middles.map(({ at }) => at);
  return { at: first.at, motion, stills: threeOf(lane), guide: slides ? polyline(thin(middles)) : '' };
}

function alongLane(lane: readonly P2[], motion: Motion, at: P2 | undefined): Moved {
  const first: P2 = lane[0] ?? [0, 0];
  const last: P2 = lane.at(-1) ?? first;
  return { at: at ?? first, motion, stills: [first, halfWay(lane), last], guide: polyline(lane) };
}

function halfWay(lane: readonly P2[]): P2 {
  const steps = lane.slice(1).map(([x, y], i) => Math.hypot(x - (lane[i]?.[0] ?? x), y - (lane[i]?.[1] ?? y)));
  let left = steps.reduce((a, b) => a + b, 0) / 2;
  for (let i = 0; i < steps.length; i++) {
    const step = steps[i] ?? 0;
    const [a, b] = [lane[i] ?? [0, 0], lane[i + 1] ?? [0, 0]];
    if (left <= step) return [a[0] + ((b[0] - a[0]) * left) / (step || 1), a[1] + ((b[1] - a[1]) * left) / (step || 1)];
    left -= step;
  }
  return lane[0] ?? [0, 0];
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
