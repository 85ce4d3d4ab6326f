// SPDX-License-Identifier: MIT
// The areas of the no-press list as places on the figure, for tests that ask what touches them.
import type { ZoneId } from '@knead/domain';
import { type Frame, inFigure, placeOf } from '../marks/frames.ts';
import { keepOffSpots } from '../marks/keepOff.ts';
import { distance, dot, sub, type V3 } from '../maths/vec.ts';
import { at, type Spot } from './place.ts';

export interface KeepOffShape {
  readonly frame: Frame;
  /** Skin within some mm of the straight lines between two spots. */
  readonly around: readonly (readonly [Spot, Spot, number])[];
  /** Zones that it fills whole. */
  readonly fills: readonly ZoneId[];
}

/** Half the width of the bumps of a spine that can be felt, mm. */
const spineHalf = 8;

/** Two that no picture draws: the figure has no face, and the hollow is one to keep off only while the head is turned. */
const undrawn: Readonly<Record<string, KeepOffShape>> = {
  eyes: { frame: 'figure', around: [[at('eye'), at('eye'), 20]], fills: [] },
  'skull-hollow': { frame: 'figure', around: [[at('skull-hollow'), at('skull-hollow'), 12]], fills: [] },
};

export const keepOffShapes: Readonly<Record<string, KeepOffShape>> = {
  ...undrawn,
  ...Object.fromEntries(
    Object.entries(keepOffSpots).map(([id, area]) => {
      if ('around' in area) return [id, { frame: area.frame, around: area.around, fills: area.zones ?? [] }];
      const { frame, way } = area;
      const around = way.slice(1).map((spot, i) => [way[i] ?? spot, spot, spineHalf] as const);
      return [id, { frame, around, fills: [] }];
    }),
  ),
};

type Limb = readonly [V3, V3, number];

/** On the skin of the figure; looked for once, as every patch of every technique asks. */
const limbsOf = new Map<KeepOffShape, readonly Limb[]>();
function limbs(shape: KeepOffShape): readonly Limb[] {
  const { frame, around } = shape;
  const on = (spot: Spot): V3 => inFigure(frame, placeOf({ frame, spot }));
  const known = limbsOf.get(shape) ?? around.map(([from, to, mm]): Limb => [on(from), on(to), mm]);
  limbsOf.set(shape, known);
  return known;
}

/** Millimetres from a place to the border of what an area is around, on the right side of the figure; negative inside. */
export const toKeepOff = (shape: KeepOffShape, place: V3): number =>
  Math.min(Number.POSITIVE_INFINITY, ...limbs(shape).map(([a, b, mm]) => toLine(place, a, b) - mm));

function toLine(p: V3, a: V3, b: V3): number {
  const axis = sub(b, a);
  const t = Math.min(1, Math.max(0, dot(sub(p, a), axis) / (dot(axis, axis) || 1)));
  return distance(p, [a[0] + axis[0] * t, a[1] + axis[1] * t, a[2] + axis[2] * t]);
}
