// SPDX-License-Identifier: MIT
import { at, between, type Never, type Place, type Spot } from './place.ts';

const thumb = { shape: 'disc', radiusMm: 9 } as const;
const fingertips = { shape: 'disc', radiusMm: 8 } as const;
const knuckles = { shape: 'disc', radiusMm: 16 } as const;
const softBall = { shape: 'ball', radiusMm: 33 } as const;
/** The flat of each of two hands. */
const flatHand = { shape: 'disc', radiusMm: 20 } as const;

const wholeSole = { centre: between('heel-middle', 'ball-middle', 0.56), mm: 270 } as const;

const arch = (share: readonly [number, number, number], aside: Spot['from'], mm: number): readonly Spot[] =>
  share.map((s) => between('heel-front-edge', 'ball-middle', s, aside, mm));
const archMiddle = arch([0.02, 0.4, 0.78], 'sole-inner-edge', 0);
const innerHollows: readonly Spot[] = [
  between('inner-ankle-bone', 'navicular-bump', 0.52, 'ankle-front', 9),
  at('inner-ankle-bone-tip', 'heel-inner-edge', 17),
  between('inner-ankle-bone', 'heel-cord-at-ankle', 0.5),
];
const outerHollows: readonly Spot[] = [
  between('outer-ankle-bone', 'ankle-front', 0.5),
  at('outer-ankle-bone-tip', 'sole-outer-edge', 10),
  between('outer-ankle-bone', 'heel-cord-at-ankle', 0.52),
];
const heelSweep: readonly Spot[] = [
  between('heel-middle', 'heel-back', 0.2, 'sole-outer-edge', 4),
  at('heel-front-edge'),
  at('sole-middle'),
];
const groove = (web: Spot['from'], end: Spot['from']): readonly Spot[] => [
  between(web, end, 0.16),
  between(web, end, 0.55),
  at(end),
];
const innerHeel: Never = {
  kind: 'zone',
  around: [[at('heel-inner-edge'), between('heel-inner-edge', 'sole-inner-edge', 0.4), 9]],
};
export const kneeBack: Never = {
  kind: 'zone',
  around: [[at('knee-crease-middle', 'calf-inner', 16), at('knee-crease-middle', 'calf-outer', 16), 26]],
};
/** Just below the knob, where a nerve winds around the bone. */
export const outerKnee: Never = {
  kind: 'zone',
  around: [[at('knee-knob-outer'), at('knee-knob-outer', 'outer-ankle-bone', 22), 16]],
};
const smallToes = ['toe-2', 'toe-3', 'toe-4', 'little-toe'] as const;
const smallToeLanes: readonly (readonly Spot[])[] = smallToes.map((toe) =>
  [0.24, 0.5, 0.78].map((share) => between(`${toe}-root-top`, `${toe}-tip`, share)),
);

export const footPlaces = {
  'fa-arch-thumbs': {
    view: 'sole',
    frame: { centre: between('heel-middle', 'ball-middle', 0.6), mm: 210 },
    contact: thumb,
    movement: { kind: 'walk', way: archMiddle, stops: 9, perMinute: 20 },
    start: between('heel-front-edge', 'ball-middle', 0.02),
    lanes: [
      arch([0.06, 0.42, 0.8], 'sole-inner-edge', 16).map((s) => ({ ...s })),
      arch([0.06, 0.42, 0.76], 'sole-outer-edge', 18).map((s) => ({ ...s })),
    ],
  },
  'fa-ankle-circles': {
    view: 'ankle-inner',
    frame: { centre: between('inner-ankle-bone', 'big-bone-base', 0.7), mm: 276 },
    contact: fingertips,
    movement: { kind: 'circles', spots: innerHollows, radiusMm: 5, rounds: 8, perMinute: 30 },
    start: between('inner-ankle-bone', 'navicular-bump', 0.52, 'ankle-front', 9),
    spots: innerHollows,
    also: ['fa-ankle-circles-outer'],
  },
  'fa-ankle-circles-outer': {
    view: 'ankle-outer',
    frame: { centre: between('outer-ankle-bone', 'foot-outer-edge', 0.9), mm: 276 },
    contact: fingertips,
    movement: { kind: 'circles', spots: outerHollows, radiusMm: 5, rounds: 8, perMinute: 30 },
    start: between('outer-ankle-bone', 'ankle-front', 0.5),
    spots: outerHollows,
  },
  'fa-palm-stroke': {
    view: 'sole',
    frame: wholeSole,
    contact: { shape: 'disc', radiusMm: 32 },
    movement: { kind: 'glide', way: archMiddle, perMinute: 10 },
    start: between('heel-front-edge', 'ball-middle', 0.1),
  },
  'fa-ball-roll': {
    view: 'sole',
    frame: wholeSole,
    contact: softBall,
    movement: { kind: 'sway', way: archMiddle, perMinute: 12 },
    start: between('heel-front-edge', 'ball-middle', 0.4),
  },
  'fa-heel-knuckle': {
    view: 'sole',
    frame: wholeSole,
    contact: knuckles,
    movement: { kind: 'glide', way: heelSweep, perMinute: 10 },
    start: between('heel-middle', 'heel-back', 0.2, 'sole-outer-edge', 4),
    never: [innerHeel],
  },
  'fa-met-glide': {
    view: 'foot-top',
    frame: { centre: between('instep-top', 'toe-2-root-top', 0.6), mm: 200 },
    contact: fingertips,
    movement: { kind: 'glide', way: groove('second-web', 'second-groove-end'), perMinute: 10 },
    start: between('second-web', 'second-groove-end', 0.16),
    lanes: [
      groove('first-web', 'first-groove-end'),
      groove('third-web', 'third-groove-end'),
      groove('fourth-web', 'fourth-groove-end'),
    ],
  },
  'fa-toe-milk': {
    view: 'foot-top',
    frame: { centre: between('toe-3-root-top', 'toe-3-tip', 0.3), mm: 170 },
    contact: fingertips,
    movement: {
      kind: 'grip',
      way: [between('big-toe-root-top', 'big-toe-tip', 0.2), between('big-toe-root-top', 'big-toe-tip', 0.86)],
      across: ['big-toe-root-top', 'toe-2-root-top'],
      // thumb above, fingers below
      openMm: 3,
      closedMm: 1,
      behind: true,
      slides: true,
      perMinute: 15,
    },
    start: between('big-toe-root-top', 'big-toe-tip', 0.2),
    lanes: smallToeLanes,
  },
  'fa-calf-glide': {
    view: 'calf',
    frame: { centre: at('calf-belly-end'), mm: 560 },
    contact: flatHand,
    // kneaded upward, like dough
    movement: {
      kind: 'grip',
      way: [0.16, 0.38, 0.6, 0.82].map((share) => between('heel-cord-top', 'calf-middle', share)),
      across: ['calf-outer', 'calf-inner'],
      openMm: 38,
      closedMm: 21,
      perMinute: 20,
    },
    start: between('heel-cord-top', 'calf-middle', 0.16),
    lanes: [
      [at('heel-cord-top', 'calf-inner', 30), between('calf-inner', 'heel-cord-top', 0.4), at('calf-inner')],
      [at('heel-cord-top', 'calf-outer', 30), between('calf-outer', 'heel-cord-top', 0.4), at('calf-outer')],
    ],
    never: [kneeBack],
  },
  'fa-shin-glide': {
    view: 'shin',
    frame: { centre: between('shin-muscle-top', 'shin-muscle-low', 0.62), mm: 570 },
    contact: knuckles,
    movement: {
      kind: 'glide',
      way: [
        between('shin-muscle-top', 'shin-muscle-low', 0.2),
        between('shin-muscle-top', 'shin-muscle-low', 0.58),
        between('shin-muscle-top', 'shin-muscle-low', 0.96),
      ],
      perMinute: 10,
    },
    start: between('shin-muscle-top', 'shin-muscle-low', 0.2),
    never: [outerKnee],
  },
} as const satisfies Record<string, Place>;
