// SPDX-License-Identifier: MIT
import { at, between, type Never, type Place, type Spot } from './place.ts';

const thumb = { shape: 'disc', radiusMm: 9 } as const;
const threeFingers = { shape: 'disc', radiusMm: 13 } as const;
const flatHand = { shape: 'disc', radiusMm: 26 } as const;
const softBall = { shape: 'ball', radiusMm: 33 } as const;

const hand = (mm: number, centre: Spot = at('palm-middle')): Place['frame'] => ({ centre, mm });

const wholeHand = hand(290, between('palm-middle', 'middle-tip', 0.18));

/** The middle of the wrist and the hard centre of the heel of the hand, and its little-finger side. */
export const heelOfHand: Never = {
  kind: 'zone',
  around: [
    [at('wrist-crease-middle', 'wrist-crease-thumb-end', 6), between('wrist-crease-middle', 'palm-middle', 0.32), 8],
    [at('pisiform'), between('wrist-crease-middle', 'palm-middle', 0.3), 8],
  ],
};
export const wristCrease: Never = {
  kind: 'zone',
  around: [[at('wrist-crease-thumb-end'), at('wrist-crease-little-end'), 9]],
};
const innerMound: Never = {
  kind: 'zone',
  around: [[at('thumb-mound-inner-edge'), between('thumb-mound-inner-edge', 'wrist-crease-middle', 0.6), 8]],
};
export const elbowHollow: Never = {
  kind: 'zone',
  around: [
    [
      between('elbow-crease-middle', 'elbow-crease-thumb-end', 0.5),
      between('elbow-crease-middle', 'elbow-crease-little-end', 0.5),
      20,
    ],
  ],
};

const thumbMound = between('thumb-mound-middle', 'thumb-bone-base', 0.1, 'thumb-mound-inner-edge', -8);
const palmSpots: readonly Spot[] = [
  thumbMound,
  at('little-mound-middle', 'pisiform', -4),
  between('index-knuckle-palm', 'middle-knuckle-palm', 0.5, 'palm-middle', 4),
  between('middle-knuckle-palm', 'ring-knuckle-palm', 0.5, 'palm-middle', 4),
  between('ring-knuckle-palm', 'little-knuckle-palm', 0.5, 'palm-middle', 4),
];

/** Each cushion and each finger, for soft squeezes. */
const padsAndFingers: readonly Spot[] = [
  thumbMound,
  at('little-mound-middle'),
  between('index-root-palm', 'index-tip', 0.4),
  between('middle-root-palm', 'middle-tip', 0.4),
  between('ring-knuckle-palm', 'ring-tip', 0.62),
  between('little-knuckle-palm', 'little-tip', 0.62),
];

/** Lanes of the inner forearm, from just above the wrist to below the elbow. */
const middleLane: readonly Spot[] = [0.2, 0.5, 0.78].map((share) =>
  between('wrist-crease-middle', 'elbow-crease-middle', share),
);
const sideLane = (wrist: Spot['from'], elbow: Spot['from']): readonly Spot[] =>
  [0.1, 0.5, 0.96].map((share) => between(wrist, elbow, share));
const aboveCrease: readonly Spot[] = [
  between('wrist-crease-middle', 'elbow-crease-middle', 0.18),
  between('wrist-crease-middle', 'elbow-crease-middle', 0.3),
  between('wrist-crease-middle', 'elbow-crease-middle', 0.46),
];
const outerForearm: readonly Spot[] = [
  between('elbow-bone-outer', 'wrist-back-middle', 0.28),
  between('elbow-bone-outer', 'wrist-back-middle', 0.4),
  between('elbow-bone-outer', 'wrist-back-middle', 0.52),
];
const webMiddle = between('second-hand-bone-middle', 'thumb-web-edge', 0.42);
const fingertipsToWrist: readonly Spot[] = [
  at('middle-tip', 'middle-knuckle-palm', 6),
  at('middle-knuckle-palm'),
  at('palm-middle'),
  between('palm-middle', 'wrist-crease-middle', 0.86),
];

export const handPlaces = {
  'wh-palm-pads': {
    view: 'palm',
    frame: hand(176, between('palm-middle', 'thumb-mound-middle', 0.2)),
    contact: thumb,
    movement: { kind: 'circles', spots: palmSpots, radiusMm: 4.5, rounds: 8, perMinute: 30 },
    start: thumbMound,
    spots: palmSpots,
    never: [heelOfHand],
  },
  'wh-above-crease': {
    view: 'forearm-front',
    frame: hand(270, between('wrist-crease-middle', 'elbow-crease-middle', 0.26)),
    contact: threeFingers,
    movement: { kind: 'glide', way: aboveCrease, perMinute: 11 },
    start: between('wrist-crease-middle', 'elbow-crease-middle', 0.18),
    never: [wristCrease],
  },
  'wh-thumb-base': {
    view: 'palm',
    frame: hand(150, between('thumb-mound-middle', 'palm-middle', 0.2)),
    contact: thumb,
    movement: { kind: 'circles', spots: [thumbMound], radiusMm: 4, rounds: 1, perMinute: 30 },
    start: thumbMound,
    never: [innerMound],
  },
  'wh-hand-sequence': {
    view: 'palm',
    frame: wholeHand,
    contact: flatHand,
    movement: { kind: 'glide', way: fingertipsToWrist, perMinute: 10 },
    start: at('middle-tip', 'middle-knuckle-palm', 6),
    also: ['wh-hand-sequence-circles', 'wh-hand-sequence-squeeze', 'wh-hand-sequence-shake'],
  },
  'wh-hand-sequence-circles': {
    view: 'palm',
    frame: wholeHand,
    contact: thumb,
    movement: { kind: 'circles', spots: palmSpots, radiusMm: 4.5, rounds: 4, perMinute: 30 },
    start: thumbMound,
    spots: palmSpots,
    never: [heelOfHand],
  },
  'wh-hand-sequence-squeeze': {
    view: 'palm',
    frame: wholeHand,
    contact: { shape: 'disc', radiusMm: 8 },
    movement: {
      kind: 'grip',
      way: padsAndFingers,
      across: ['little-mound-middle', 'thumb-mound-middle'],
      openMm: 14,
      closedMm: 9,
      perMinute: 24,
    },
    start: thumbMound,
    spots: padsAndFingers.slice(1),
    never: [heelOfHand],
  },
  'wh-hand-sequence-shake': {
    view: 'palm',
    frame: wholeHand,
    contact: { shape: 'none', radiusMm: 13 },
    movement: {
      kind: 'shake',
      limb: [at('ring-tip', 'index-tip', -16), at('middle-tip', 'palm-middle', 6), at('index-tip', 'ring-tip', -16)],
      perMinute: 90,
    },
    start: at('middle-tip', 'middle-knuckle-palm', 6),
  },
  'wh-forearm-flexor-strip': {
    view: 'forearm-front',
    frame: hand(380, between('wrist-crease-middle', 'elbow-crease-middle', 0.5)),
    contact: thumb,
    movement: { kind: 'glide', way: middleLane, perMinute: 9 },
    start: between('wrist-crease-middle', 'elbow-crease-middle', 0.2),
    lanes: [sideLane('wrist-thumb-cord', 'forearm-thumb-top'), sideLane('wrist-little-cord', 'forearm-little-top')],
    never: [wristCrease, elbowHollow],
  },
  'wh-forearm-extensor-roll': {
    view: 'forearm-back',
    frame: hand(380, between('wrist-back-middle', 'elbow-tip', 0.5)),
    contact: softBall,
    movement: { kind: 'sway', way: outerForearm, perMinute: 12 },
    start: between('elbow-bone-outer', 'wrist-back-middle', 0.4),
    never: [
      { kind: 'zone', around: [[at('elbow-bone-outer'), between('elbow-bone-outer', 'wrist-back-middle', 0.08), 13]] },
    ],
  },
  'wh-carpal-spread': {
    view: 'palm',
    frame: hand(190, between('palm-middle', 'thumb-mound-middle', 0.6)),
    contact: thumb,
    // held for 20 s while the thumb opens
    movement: {
      kind: 'pin',
      limb: [
        between('thumb-tip', 'index-root-palm', 0.46),
        at('thumb-tip', 'palm-middle', -10),
        at('thumb-knuckle', 'palm-middle', -32),
      ],
      perMinute: 3,
    },
    start: between('thumb-mound-inner-edge', 'thumb-mound-middle', 0.35),
    never: [heelOfHand],
  },
  'wh-web-squeeze': {
    view: 'hand-back',
    frame: hand(176, between('second-hand-bone-middle', 'middle-knuckle-back', 0.3)),
    contact: thumb,
    movement: {
      kind: 'grip',
      way: [webMiddle],
      across: ['thumb-web-edge', 'second-hand-bone-base'],
      openMm: 10,
      closedMm: 3,
      behind: true,
      perMinute: 10,
    },
    start: webMiddle,
  },
} as const satisfies Record<string, Place>;
