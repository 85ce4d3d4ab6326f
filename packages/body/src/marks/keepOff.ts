// SPDX-License-Identifier: MIT
// Where nothing is pressed, by the id of the library's no-press areas: told from landmarks, as techniques and points are.
import type { ZoneId } from '@knead/domain';
import { backSpine, neckSide } from '../places/back.ts';
import { kneeBack, outerKnee } from '../places/foot.ts';
import { elbowHollow, heelOfHand, wristCrease } from '../places/hand.ts';
import { at, between, type Never, type Spot } from '../places/place.ts';
import type { Frame } from './frames.ts';

/** Everything within some mm of lines between spots, and all skin of some zones. */
export interface KeepOffSpot {
  readonly frame: Frame;
  readonly around: readonly (readonly [Spot, Spot, number])[];
  readonly zones?: readonly ZoneId[];
  /** It lies across the middle line, so that it is one for both sides. */
  readonly middle?: true;
}

/** A line on the bones, as the spine: drawn as dots. */
export interface KeepOffLine {
  readonly frame: Frame;
  readonly way: readonly Spot[];
  readonly middle: true;
}

const aroundOf = (never: Never): KeepOffSpot['around'] => (never.kind === 'zone' ? never.around : []);
const wayOf = (never: Never): readonly Spot[] => (never.kind === 'line' ? never.way : []);

/**
 * All of them but the eyes, which the figure does not have, and the hollow under the skull, which is one to keep off only
 * while the head is turned.
 */
export const keepOffSpots: Readonly<Record<string, KeepOffSpot | KeepOffLine>> = {
  'throat-and-front-of-neck': {
    frame: 'figure',
    middle: true,
    around: [
      ...aroundOf(neckSide),
      [at('breast-bone-notch', 'throat-middle', 14), at('throat-middle'), 34],
      [at('neck-side-front-edge'), between('neck-side-front-edge', 'collar-bone-inner', 0.8), 20],
    ],
  },
  'collarbone-hollow': {
    frame: 'figure',
    around: [
      [at('collar-bone-middle', 'shoulder-top-middle', 20), at('collar-bone-outer', 'shoulder-top-middle', 26), 16],
    ],
  },
  armpit: {
    frame: 'figure',
    around: [[at('armpit-front', 'armpit-back-fold', 14), between('armpit-front', 'armpit-back-fold', 0.4), 20]],
  },
  'inner-arm': { frame: 'figure', around: [], zones: ['arm-medial'] },
  'outer-arm': {
    frame: 'figure',
    around: [[at('upper-arm-outside'), between('upper-arm-outside', 'elbow-bone-outer', 0.35), 20]],
  },
  'funny-bone': {
    frame: 'hand',
    around: [[between('elbow-tip', 'elbow-bone-inner', 0.35), between('elbow-tip', 'elbow-bone-inner', 0.75), 13]],
  },
  'elbow-crook': { frame: 'hand', around: aroundOf(elbowHollow) },
  'wrist-crease': { frame: 'hand', around: aroundOf(wristCrease) },
  'wrist-pulse': {
    frame: 'hand',
    around: [
      [between('radius-styloid', 'scaphoid-tubercle', 0.6), at('wrist-crease-thumb-end', 'wrist-thumb-cord', 26), 9],
    ],
  },
  'heel-of-hand': { frame: 'hand', around: aroundOf(heelOfHand) },
  spine: {
    frame: 'figure',
    middle: true,
    way: [at('skull-edge-middle'), ...wayOf(backSpine), at('t12'), at('tailbone')],
  },
  breast: {
    frame: 'figure',
    around: [
      [
        between('armpit-front', 'rib-front', 0.5, 'breast-bone-middle', 22),
        between('armpit-front', 'rib-front', 0.72, 'breast-bone-middle', 14),
        48,
      ],
    ],
  },
  'breastbone-tip': {
    frame: 'figure',
    middle: true,
    around: [[at('breast-bone-tip', 'breast-bone-middle', 10), at('breast-bone-tip', 'navel', 14), 17]],
  },
  'lowest-ribs': {
    frame: 'figure',
    around: [[at('last-rib-tip', 't12', 34), at('last-rib-tip', 'rib-front', 36), 20]],
  },
  belly: {
    frame: 'figure',
    middle: true,
    around: [
      [at('navel', 'breast-bone-tip', 70), at('navel'), 84],
      [at('navel'), at('navel', 'breast-bone-tip', -90), 84],
    ],
  },
  kidneys: {
    frame: 'figure',
    around: [[between('low-back-side', 't12', 0.5, 'last-rib-tip', 24), at('low-back-side', 'last-rib-tip', 24), 24]],
  },
  groin: {
    frame: 'figure',
    around: [
      [at('groin-middle', 'hip-front-bone', 66), between('groin-middle', 'thigh-inner-middle', 0.12), 26],
      [between('groin-middle', 'thigh-inner-middle', 0.12), between('groin-middle', 'thigh-inner-middle', 0.42), 30],
    ],
  },
  'knee-back': { frame: 'figure', around: aroundOf(kneeBack) },
  'outer-knee': { frame: 'figure', around: aroundOf(outerKnee) },
  'inner-ankle': {
    frame: 'foot',
    around: [
      [between('inner-ankle-bone', 'heel-cord-at-ankle', 0.5), at('inner-ankle-bone-tip', 'heel-inner-edge', 22), 11],
    ],
  },
  'foot-pulse': {
    frame: 'foot',
    around: [
      [between('first-web', 'first-groove-end', 0.5), at('first-groove-end'), 9],
      [at('first-groove-end'), between('instep-top', 'first-groove-end', 0.2), 9],
    ],
  },
};
