// SPDX-License-Identifier: MIT
// Where the areas of the no-press list lie (`techniques.md` 0.3, `safety.md` 2.1), told from landmarks of the right side.
// What each forbids are facts of the library.
import type { ZoneId } from '@knead/domain';
import { distance, dot, sub, type V3 } from '../maths/vec.ts';
import { at, between, type Spot } from '../places/place.ts';
import { type FramedSpot, inFigure, onFigure, onFoot, onHand, placeOf } from './frames.ts';

/** Skin within some mm of the straight line between two places. */
type Around = readonly [FramedSpot, FramedSpot, number];

export interface KeepOffShape {
  readonly around: readonly Around[];
  /** Zones that it fills whole. */
  readonly fills?: readonly ZoneId[];
}

const hand = (a: Spot, b: Spot, mm: number): Around => [onHand(a), onHand(b), mm];
const foot = (a: Spot, b: Spot, mm: number): Around => [onFoot(a), onFoot(b), mm];
const body = (a: Spot, b: Spot, mm: number): Around => [onFigure(a), onFigure(b), mm];

/** Half the width of the bumps of a spine that can be felt, mm. */
const spineHalf = 8;
const bumps = ['skull-edge-middle', 'c7', 't2', 't5', 't7', 't10', 't12', 'l4', 'tailbone'] as const;

export const keepOffShapes: Readonly<Record<string, KeepOffShape>> = {
  eyes: { around: [body(at('eye'), at('eye'), 20)] },
  'throat-and-front-of-neck': {
    around: [
      body(at('throat-middle'), at('breast-bone-notch', 'throat-middle', 14), 34),
      body(at('skull-bump-behind-ear', 'neck-side-front-edge', 12), at('neck-side-front-edge'), 16),
      body(at('neck-side-front-edge'), at('neck-side-front-edge', 'neck-shoulder-corner', 14), 16),
    ],
  },
  'collarbone-hollow': {
    around: [
      body(
        at('collar-bone-middle', 'neck-shoulder-corner', 8),
        at('collar-bone-inner', 'neck-side-front-edge', 22),
        15,
      ),
    ],
  },
  'skull-hollow': { around: [body(at('skull-hollow'), at('skull-hollow'), 12)] },
  spine: {
    around: bumps.slice(1).map((bump, i) => body(at(bumps[i] ?? bump), at(bump), spineHalf)),
  },
  'breastbone-tip': { around: [body(at('breast-bone-tip'), at('breast-bone-tip'), 14)] },
  breast: { around: [body(at('breast-middle'), at('breast-middle'), 56)] },
  belly: {
    around: [
      body(at('navel', 'breast-bone-tip', 100), at('navel'), 70),
      body(at('navel'), at('navel', 'pubic-bone', 90), 85),
    ],
  },
  'lowest-ribs': { around: [body(at('last-rib-back'), at('last-rib-side'), 16)] },
  kidneys: { around: [body(at('under-last-rib'), at('low-back-side', 'under-last-rib', 12), 26)] },
  armpit: {
    around: [
      body(between('armpit-front', 'armpit-back-fold', 0.34), between('armpit-front', 'armpit-back-fold', 0.6), 20),
    ],
  },
  groin: {
    around: [
      body(at('hip-front-bone', 'pubic-bone', 40), at('groin-middle'), 26),
      body(at('groin-middle'), at('pubic-bone'), 40),
      body(at('pubic-bone'), at('thigh-inner-top'), 40),
    ],
  },
  'inner-arm': { around: [], fills: ['arm-medial'] },
  'outer-arm': { around: [body(at('outer-arm-behind'), at('upper-arm-outside'), 16)] },
  'funny-bone': {
    around: [hand(between('elbow-bone-inner', 'elbow-tip', 0.3), between('elbow-bone-inner', 'elbow-tip', 0.5), 10)],
  },
  'elbow-crook': { around: [], fills: ['elbow-front'] },
  'wrist-crease': { around: [], fills: ['wrist-volar-radial', 'wrist-volar-ulnar'] },
  'wrist-pulse': {
    around: [
      hand(
        between('wrist-crease-middle', 'wrist-crease-thumb-end', 0.8),
        at('wrist-crease-thumb-end', 'wrist-thumb-cord', 22),
        8,
      ),
    ],
  },
  'heel-of-hand': { around: [hand(at('pisiform'), between('pisiform', 'palm-middle', 0.34), 8)] },
  'knee-back': { around: [], fills: ['knee-back'] },
  'outer-knee': { around: [body(at('knee-knob-outer'), at('knee-knob-outer', 'outer-ankle-bone', 36), 16)] },
  'inner-ankle': {
    around: [
      foot(
        between('inner-ankle-bone', 'heel-cord-at-ankle', 0.36),
        between('inner-ankle-bone', 'heel-cord-at-ankle', 0.64),
        9,
      ),
    ],
  },
  'foot-pulse': {
    around: [
      foot(at('instep-top'), at('first-groove-end'), 9),
      foot(at('first-groove-end'), between('first-groove-end', 'first-web', 0.6), 9),
    ],
  },
};

/** Millimetres from a place to the border of what an area is around, on the right side of the figure; negative inside. */
export const toKeepOff = ({ around }: KeepOffShape, place: V3): number =>
  Math.min(
    Number.POSITIVE_INFINITY,
    ...around.map(([a, b, mm]) => toLine(place, inFigure(a.frame, placeOf(a)), inFigure(b.frame, placeOf(b))) - mm),
  );

function toLine(p: V3, a: V3, b: V3): number {
  const axis = sub(b, a);
  const t = Math.min(1, Math.max(0, dot(sub(p, a), axis) / (dot(axis, axis) || 1)));
  return distance(p, [a[0] + axis[0] * t, a[1] + axis[1] * t, a[2] + axis[2] * t]);
}
