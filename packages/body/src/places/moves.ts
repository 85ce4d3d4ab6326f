// SPDX-License-Identifier: MIT
// How a contact moves on a drawing, the places that stand for it when it is still, and its ways.
import { spline } from '../field/curves.ts';
import type { V3 } from '../maths/vec.ts';
import { simplify } from '../vector/lines.ts';
import type { P2 } from '../vector/plane.ts';
import type { Way } from './facts.ts';
import { circlesAt, type Gripping, glide, grip, limb, type Motion, type Pair, pressWalk, sway } from './paths.ts';
import type { Gripped, Place } from './place.ts';
import { inSpace, type OnSkin, onSkin, type Skin, towards, wayOnSkin } from './skin.ts';
import { type Course, closing, type Disc, turnAround } from './ways.ts';

/** A movement on a drawing. */
export interface Moved {
  /** Where the contact is drawn at rest. */
  readonly at: P2;
  readonly motion?: Motion;
  /** The places that it goes through, in order. */
  readonly stills: readonly P2[];
  readonly courses: readonly Course[];
  /** Arrows that are no way to follow: a turn on the spot, a pair that closes. */
  readonly arrows: readonly Way[];
  /** Patches that are drawn at rest. */
  readonly patches: readonly Disc[];
}

interface Moving {
  readonly skin: Skin;
  readonly start: OnSkin;
  /** Radius of the contact, and room for an arrow beside it, units. */
  readonly radius: number;
  readonly gap: number;
}

/** What a place does on its drawing. Where ways are drawn, three of its places tell the order. */
export function moved(place: Place, skin: Skin, start: OnSkin, gap: number): Moved {
  const all = everyPlace(place, skin, start, gap);
  return place.lanes === undefined ? all : { ...all, stills: threeOf(all.stills) };
}

function everyPlace({ movement, contact }: Place, skin: Skin, start: OnSkin, gap: number): Moved {
  const moving: Moving = { skin, start, radius: contact.radiusMm * start.unitsPerMm, gap };
  switch (movement.kind) {
    case 'rest':
      return { ...resting(start.at, moving), stills: [start.at] };
    case 'circles':
      return circling(movement, moving);
    case 'walk': {
      const lane = thin(wayOnSkin(skin, movement.way));
      return alongLane(lane, pressWalk(lane, movement), 'end', moving);
    }
    case 'glide': {
      const lane = thin(wayOnSkin(skin, movement.way));
      return alongLane(lane, glide(lane, movement.perMinute), 'end', moving);
    }
    case 'sway': {
      const lane = thin(wayOnSkin(skin, movement.way));
      return { ...alongLane(lane, sway(lane, movement.perMinute), 'both', moving), ...placed(start.at, moving) };
    }
    case 'grip':
      return gripped(movement, moving);
    case 'pin':
    case 'shake': {
      const lane = bent(movement.limb.map((spot) => inSpace(skin, spot)));
      const heads = movement.kind === 'pin' ? 'end' : 'both';
      return { ...alongLane(lane, limb(lane, movement.perMinute), heads, moving), ...placed(start.at, moving) };
    }
  }
}

const placed = (at: P2, { radius }: Moving): Pick<Moved, 'at' | 'patches'> => ({ at, patches: [{ at, radius }] });
const resting = (at: P2, moving: Moving): Omit<Moved, 'motion' | 'stills'> => ({
  ...placed(at, moving),
  courses: [],
  arrows: [],
});

const guideErrorUnits = 0.4;

/** A way as few places as show it. */
export const thin = (way: readonly OnSkin[]): readonly P2[] =>
  simplify(
    way.map(({ at }) => at),
    guideErrorUnits,
  );

const threeOf = (line: readonly P2[]): readonly P2[] =>
  line.length < 4 ? line : [line[0], line[Math.floor(line.length / 2)], line.at(-1)].flatMap((p) => (p ? [p] : []));

function circling(movement: Place['movement'] & { kind: 'circles' }, moving: Moving): Moved {
  const { skin, start, gap } = moving;
  const radius = movement.radiusMm * start.unitsPerMm;
  const centres = movement.spots.map((spot) => onSkin(skin, spot).at);
  const reach = moving.radius + gap * 0.5;
  return {
    ...resting(start.at, moving),
    motion: circlesAt(centres, { ...movement, radius }),
    stills: centres.length > 1 ? centres : threeAround(start.at, reach),
    arrows: [turnAround(start.at, reach)],
  };
}

/** Three places of a circle, in its order. */
const threeAround = ([x, y]: P2, radius: number): readonly P2[] =>
  [-0.35, 0.2, 0.8].map((turn): P2 => [x + Math.cos(turn * Math.PI) * radius, y + Math.sin(turn * Math.PI) * radius]);

/** A way of limbs through three places or more, as a soft bend. */
const bent = (line: readonly P2[]): readonly P2[] =>
  spline(
    line.map(([x, y]): V3 => [x, y, 0]),
    6,
  ).map(([x, y]): P2 => [x, y]);

function gripped(movement: Gripped, moving: Moving): Moved {
  const { across, openMm, closedMm, liftMm, perMinute, slides, behind = false } = movement;
  const { skin, start, radius, gap } = moving;
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
  const { centre, to } = pair(first, openMm);
  const open: readonly [P2, P2] = [
    [centre[0] + to[0], centre[1] + to[1]],
    [centre[0] - to[0], centre[1] - to[1]],
  ];
  const lane = middles.map(({ at }) => at);
  return {
    at: first.at,
    motion: grip(stops, perMinute, behind),
    stills: slides ? threeOf(lane) : lane,
    courses: slides ? [{ line: thin(middles), heads: 'end' }] : [],
    arrows: slides ? [] : closing(open, { radius, gap }),
    patches: open.map((at) => ({ at, radius })),
  };
}

function alongLane(lane: readonly P2[], motion: Motion, heads: Course['heads'], moving: Moving): Moved {
  const first: P2 = lane[0] ?? [0, 0];
  return {
    ...resting(first, moving),
    motion,
    stills: [first, halfWay(lane), lane.at(-1) ?? first],
    courses: [{ line: lane, heads }],
  };
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
