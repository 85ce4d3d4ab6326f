// SPDX-License-Identifier: MIT
import { at, between, type Never, type Place, type Spot } from './place.ts';

const fingertips = { shape: 'disc', radiusMm: 10 } as const;
/** The flats of three fingers that close on a fold; the thumb or the heel of the hand comes from its far side. */
const fingerPads = { shape: 'disc', radiusMm: 14 } as const;
/** The tips of four fingers. */
const fourFingers = { shape: 'fingers', radiusMm: 24 } as const;
const palm = { shape: 'disc', radiusMm: 32 } as const;
/** A tennis ball. */
const ball = { shape: 'ball', radiusMm: 33 } as const;
/** The part of a foam roller that touches. */
const roller = { shape: 'roller', radiusMm: 30 } as const;
/** It lies across both sides (A.2 of `techniques.md`): the muscles carry it, and their groove keeps the bumps free. */
const acrossSpine = { spine: 'the muscles of both sides carry the roller' } as const;

const spineOf = (top: Spot['from'], end: Spot['from']): Never => ({
  kind: 'line',
  way: [at(top), between(top, end, 0.5), at(end)],
});
const neckSpine = spineOf('skull-edge-middle', 't4');
export const backSpine = spineOf('c7', 't10');
const spineBetweenBlades = spineOf('c7', 't7');
/** In front of the big neck muscle: seen from behind, the side edge of the neck. */
export const neckSide: Never = {
  kind: 'zone',
  around: [
    [at('skull-bump-behind-ear', 'neck-side-front-edge', 12), at('neck-side-front-edge'), 16],
    [at('neck-side-front-edge'), at('neck-side-front-edge', 'neck-shoulder-corner', 14), 16],
  ],
};
const neckAndLowBack: readonly Never[] = [
  { kind: 'zone', around: [[between('c7', 'skull-edge-middle', 0.5), at('c7'), 40]] },
  { kind: 'zone', around: [[at('t12'), at('t12', 't10', -30), 60]] },
];

/** Along the top of the shoulder, as a share of the way from the big neck bone to the shoulder tip. */
const ridge = (share: number): Spot => between('c7', 'acromion', share, 'blade-ridge-middle', 8);
const besideRidge = between('c7', 'acromion', 0.5, 'blade-ridge-middle', 18);
const neckStops: readonly Spot[] = [
  at('neck-cord-low', 'neck-shoulder-corner', 4),
  between('neck-cord-low', 'neck-cord-middle', 0.5),
  at('neck-cord-middle'),
  between('neck-cord-middle', 'skull-hollow', 0.6),
  at('skull-hollow', 'neck-cord-middle', 6),
];
/** Half way between the spine and the inner edge of the blade. */
const strip = (level: Spot['from'], share = 0.62): Spot => between(level, 'blade-inner-edge-middle', share);
const besideSpine: readonly Spot[] = [
  between('t2', 'blade-top-corner', 0.64),
  strip('t5'),
  between('t7', 'blade-bottom-tip', 0.48),
];
/** Both balls clear the spine by a finger; straight out from each level, as far as the blade allows to tell it. */
const levels: readonly Spot[] = [
  at('t2', 'blade-top-corner', 43),
  at('t3', 'blade-ridge-inner', 42),
  between('t4', 'blade-inner-edge-middle', 0.62),
  at('t5', 'blade-inner-edge-middle', 42),
  at('t6', 'blade-bottom-tip', 44),
];
/** Far enough out that neither pad reaches into the hollow. */
const armpitFold = at('armpit-back-fold', 'blade-outer-edge', 9);
const flatOfBlade = between('blade-ridge-middle', 'blade-bottom-tip', 0.34);

/** As high on the back of the neck as a whole palm finds room between the spine and the front of the neck. */
const napeSide = between('neck-shoulder-corner', 'neck-cord-middle', 0.62);

const blade = { centre: at('t4'), mm: 470 } as const;
const oneBlade = (mm: number, centre: Spot): Place['frame'] => ({ centre, mm });

export const neckPlaces = {
  'ns-trap-knead': {
    view: 'neck',
    frame: oneBlade(330, ridge(0.44)),
    contact: fingerPads,
    movement: {
      kind: 'grip',
      way: [besideRidge],
      across: ['neck-shoulder-corner', 'blade-ridge-inner'],
      openMm: 21,
      closedMm: 9,
      liftMm: 7,
      behind: true,
      perMinute: 24,
    },
    start: besideRidge,
    lanes: [[ridge(0.3), ridge(0.5), ridge(0.74)]],
    never: [neckSpine],
  },
  'ns-thumb-walk-neck': {
    view: 'neck',
    frame: oneBlade(280, at('neck-cord-middle', 'skull-edge-middle', 4)),
    contact: fingertips,
    movement: { kind: 'circles', spots: neckStops, radiusMm: 4, rounds: 3, perMinute: 30 },
    start: at('neck-cord-low', 'neck-shoulder-corner', 4),
    lanes: [neckStops],
    never: [neckSpine, neckSide],
  },
  'ns-knot-hold': {
    view: 'neck',
    frame: oneBlade(300, ridge(0.42)),
    contact: { shape: 'disc', radiusMm: 12 },
    movement: { kind: 'rest' },
    start: ridge(0.6),
    never: [neckSpine, neckSide],
  },
  'ns-skull-base-hold': {
    view: 'neck',
    frame: oneBlade(300, at('skull-edge-middle', 'c7', 6)),
    contact: { shape: 'disc', radiusMm: 12 },
    movement: { kind: 'rest' },
    start: at('skull-hollow'),
    never: [neckSpine],
  },
  'ns-levator-corner': {
    view: 'neck',
    frame: oneBlade(330, at('blade-top-corner', 'neck-shoulder-corner', 20)),
    contact: fingertips,
    movement: { kind: 'rest' },
    start: at('blade-top-corner', 'neck-shoulder-corner', 10),
    never: [neckSpine],
  },
  'ns-blade-groove-glide': {
    view: 'neck',
    frame: oneBlade(330, between('blade-groove-inner', 'blade-groove-outer', 0.4)),
    contact: fingertips,
    movement: {
      kind: 'glide',
      way: [
        at('blade-groove-inner'),
        between('blade-groove-inner', 'blade-groove-outer', 0.5),
        at('blade-groove-outer'),
      ],
      perMinute: 11,
    },
    start: at('blade-groove-inner'),
    never: [neckSpine],
  },
  'ns-chest-wall-ball': {
    view: 'chest',
    frame: oneBlade(330, at('below-collar-bone', 'breast-bone-notch', 24)),
    contact: { shape: 'ball', radiusMm: 30 },
    movement: { kind: 'circles', spots: [at('below-collar-bone')], radiusMm: 12, rounds: 1, perMinute: 20 },
    start: at('below-collar-bone'),
    never: [
      {
        kind: 'zone',
        around: [
          [
            at('collar-bone-middle', 'neck-shoulder-corner', 8),
            at('collar-bone-inner', 'neck-side-front-edge', 22),
            15,
          ],
        ],
      },
      { kind: 'zone', around: [[at('armpit-front'), at('armpit-front', 'below-collar-bone', 14), 16]] },
    ],
  },
  'ns-light-stroke': {
    view: 'arm-outer',
    frame: oneBlade(1140, between('shoulder-outside', 'elbow-bone-outer', 0.5)),
    contact: palm,
    movement: {
      kind: 'glide',
      way: [
        napeSide,
        at('neck-shoulder-corner'),
        between('neck-shoulder-corner', 'acromion', 0.7, 'blade-ridge-middle', 14),
        at('shoulder-outside'),
        at('upper-arm-outside'),
        at('elbow-bone-outer', 'elbow-tip', 12),
        at('forearm-outer-middle'),
        at('wrist-outside'),
      ],
      perMinute: 9,
    },
    start: napeSide,
  },
} as const satisfies Record<string, Place>;

export const backPlaces = {
  'ub-wall-ball': {
    view: 'upper-back',
    frame: blade,
    contact: ball,
    movement: { kind: 'sway', way: besideSpine, perMinute: 10 },
    start: strip('t5'),
    never: [backSpine],
  },
  'ub-wall-roller': {
    view: 'upper-back',
    frame: oneBlade(540, at('t5')),
    contact: roller,
    movement: { kind: 'sway', way: [between('t2', 't5', 0.035), at('t5'), at('t7')], perMinute: 10 },
    start: at('t5'),
    never: neckAndLowBack,
    spans: acrossSpine,
  },
  'ub-pin-arm-sweep': {
    view: 'upper-back',
    frame: { centre: at('t4'), mm: 540 },
    contact: ball,
    movement: {
      kind: 'pin',
      limb: [
        at('upper-arm-outside', 't7', 24),
        at('shoulder-outside', 't5', 16),
        at('acromion', 't2', 6),
        between('acromion', 'neck-shoulder-corner', 0.42),
      ],
      perMinute: 12,
    },
    start: strip('t4', 0.64),
    never: [spineBetweenBlades],
  },
  'ub-blade-back-ball': {
    view: 'upper-back',
    frame: oneBlade(400, at('blade-ridge-middle', 'blade-bottom-tip', 34)),
    contact: ball,
    movement: {
      kind: 'sway',
      way: [at('blade-ridge-middle', 'blade-bottom-tip', 50), at('blade-ridge-middle', 'blade-bottom-tip', 72)],
      perMinute: 10,
    },
    start: flatOfBlade,
    never: [
      spineBetweenBlades,
      {
        kind: 'zone',
        around: [[at('armpit-back-fold', 'shoulder-outside', 4), at('armpit-back-fold', 'shoulder-outside', -10), 15]],
      },
    ],
  },
  'ub-axillary-fold-squeeze': {
    view: 'upper-back',
    frame: oneBlade(330, at('armpit-back-fold', 'blade-ridge-middle', 30)),
    contact: fingerPads,
    movement: {
      kind: 'grip',
      way: [armpitFold],
      across: ['armpit-back-fold', 'blade-outer-edge'],
      openMm: 20,
      closedMm: 8,
      liftMm: 6,
      behind: true,
      perMinute: 20,
    },
    start: armpitFold,
  },
  'ub-two-ball-track': {
    view: 'upper-back',
    frame: blade,
    contact: ball,
    // one level for three slow breaths
    movement: { kind: 'walk', way: levels, stops: 5, perMinute: 4 },
    start: at('t2', 'blade-top-corner', 43),
    never: [backSpine],
  },
  'ub-self-hug-stroke': {
    view: 'upper-back',
    frame: blade,
    contact: fourFingers,
    movement: {
      kind: 'glide',
      way: [
        between('t4', 'blade-inner-edge-middle', 0.8),
        between('blade-inner-edge-middle', 'blade-outer-edge', 0.5),
        at('blade-outer-edge'),
      ],
      perMinute: 8,
    },
    start: between('t4', 'blade-inner-edge-middle', 0.8),
    never: [spineBetweenBlades],
  },
  'ub-floor-roller': {
    view: 'upper-back',
    frame: oneBlade(540, at('t5')),
    contact: roller,
    movement: { kind: 'sway', way: [at('t3'), at('t5'), at('t6')], perMinute: 10 },
    start: at('t5'),
    never: neckAndLowBack,
    spans: acrossSpine,
  },
} as const satisfies Record<string, Place>;
