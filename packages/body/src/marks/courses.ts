// SPDX-License-Identifier: MIT
// Where nerves run below the skin, from root to tip: general anatomy, drawn as "about here", never a finding.
import { at, between } from '../places/place.ts';
import { type FramedSpot, onFigure as f, onHand as h, onFoot as t } from './frames.ts';

const plexusEnd = f(at('inner-arm-high'));
const groove = h(between('elbow-tip', 'elbow-bone-inner', 0.5));
const wristGap = h(at('wrist-cord-gap'));
const elbowFront = h(between('elbow-crease-middle', 'elbow-crease-little-end', 0.2));
const outerElbow = h(at('elbow-crease-outer-end'));
const innerAnkle = t(between('inner-ankle-bone', 'heel-cord-at-ankle', 0.45));
const outerAnkle = t(between('outer-ankle-bone', 'heel-cord-at-ankle', 0.45));

const arm = {
  plexus: [
    f(at('neck-side-front-edge')),
    f(between('neck-side-front-edge', 'collar-bone-middle', 0.6)),
    f(at('collar-bone-middle')),
    f(between('collar-bone-middle', 'below-collar-bone', 0.7)),
    f(at('below-collar-bone', 'armpit-front', 40)),
  ],
  'median-arm': [
    plexusEnd,
    f(at('inner-arm-middle')),
    f(between('inner-arm-low', 'inner-arm-middle', 0.1)),
    elbowFront,
  ],
  'median-forearm': [
    elbowFront,
    h(between('biceps-cord', 'wrist-cord-gap', 0.45, 'elbow-crease-little-end', 4)),
    wristGap,
  ],
  'median-thumb': [
    wristGap,
    h(between('thumb-mound-inner-edge', 'thumb-mound-middle', 0.35)),
    h(between('thumb-mound-middle', 'thumb-knuckle', 0.6)),
    h(at('thumb-pad')),
  ],
  'median-index': [
    wristGap,
    h(between('wrist-cord-gap', 'index-knuckle-palm', 0.5)),
    h(at('index-knuckle-palm')),
    h(at('index-tip', 'index-root-palm', 6)),
  ],
  'median-middle': [
    wristGap,
    h(at('palm-middle')),
    h(at('middle-knuckle-palm')),
    h(at('middle-tip', 'middle-root-palm', 6)),
  ],
  'median-ring': [
    h(at('palm-middle')),
    h(between('middle-knuckle-palm', 'ring-knuckle-palm', 0.7)),
    h(between('ring-tip', 'ring-knuckle-palm', 0.1, 'middle-tip', 1.2)),
  ],
  'ulnar-arm': [plexusEnd, f(between('inner-arm-middle', 'inner-arm-low', 0.2)), f(at('inner-arm-low')), groove],
  'ulnar-forearm': [
    groove,
    h(at('forearm-little-top')),
    h(at('wrist-little-cord')),
    h(at('pisiform', 'wrist-crease-middle', 6)),
  ],
  'ulnar-little': [
    h(at('pisiform', 'wrist-crease-middle', 6)),
    h(at('little-mound-middle')),
    h(at('little-knuckle-palm')),
    h(at('little-tip', 'little-knuckle-palm', 6)),
  ],
  'ulnar-ring': [
    h(at('little-mound-middle')),
    h(between('ring-knuckle-palm', 'little-knuckle-palm', 0.3)),
    h(between('ring-tip', 'ring-knuckle-palm', 0.1, 'little-tip', 0.8)),
  ],
  'ulnar-back': [
    h(between('wrist-little-cord', 'ulna-head', 0.4)),
    h(at('ulna-head')),
    h(between('ring-knuckle-back', 'little-knuckle-back', 0.7)),
  ],
  'radial-arm': [f(at('armpit-back-fold')), f(at('outer-arm-behind')), f(at('upper-arm-outside')), outerElbow],
  'radial-skin': [
    outerElbow,
    h(at('forearm-thumb-edge')),
    h(at('radius-styloid', 'forearm-thumb-edge', 20)),
    h(between('wrist-back-thumb-end', 'wrist-back-middle', 0.3)),
    h(at('second-hand-bone-middle')),
    h(at('index-knuckle-back')),
  ],
  'radial-thumb': [
    h(at('radius-styloid', 'forearm-thumb-edge', 20)),
    h(at('wrist-back-thumb-end')),
    h(at('thumb-back')),
  ],
  'radial-deep': [
    outerElbow,
    h(between('elbow-bone-outer', 'wrist-back-middle', 0.28)),
    h(between('elbow-bone-outer', 'wrist-back-middle', 0.72)),
  ],
  'radial-middle': [
    h(between('elbow-bone-outer', 'wrist-back-middle', 0.72)),
    h(at('wrist-back-middle')),
    h(at('middle-knuckle-back')),
    h(at('middle-knuckle-back', 'middle-tip', 40)),
  ],
  'outer-forearm': [
    h(at('biceps-cord')),
    h(at('forearm-thumb-top')),
    h(at('wrist-thumb-cord')),
    h(at('scaphoid-tubercle')),
  ],
  'inner-forearm': [h(at('elbow-crease-little-end')), h(at('forearm-little-top')), h(at('wrist-little-cord'))],
  'back-forearm': [
    h(at('elbow-bone-outer')),
    h(between('elbow-bone-outer', 'wrist-back-middle', 0.5)),
    h(at('wrist-back-middle')),
  ],
  'outer-arm': [
    f(between('neck-side-front-edge', 'neck-shoulder-corner', 0.5)),
    f(at('shoulder-top-middle')),
    f(at('acromion')),
    f(at('shoulder-outside')),
    f(at('upper-arm-outside')),
  ],
} as const satisfies Record<string, readonly FramedSpot[]>;

const trunk = {
  'shoulder-skin': [
    f(at('neck-cord-middle')),
    f(at('neck-shoulder-corner')),
    f(at('shoulder-top-middle')),
    f(between('shoulder-top-middle', 'acromion', 0.7)),
  ],
  'blade-top': [
    f(at('neck-shoulder-corner')),
    f(at('shoulder-top-middle')),
    f(at('blade-groove-outer')),
    f(between('blade-ridge-outer', 'blade-outer-edge', 0.4)),
  ],
  'blade-edge': [
    f(at('neck-shoulder-corner')),
    f(at('blade-top-corner')),
    f(between('blade-inner-edge-middle', 't4', 0.1)),
    f(between('blade-bottom-tip', 't7', 0.25)),
  ],
  'head-back': [f(between('skull-hollow', 'neck-cord-middle', 0.5)), f(at('skull-hollow')), f(at('head-back'))],
  rib: [f(at('t5')), f(at('rib-back')), f(at('rib-side')), f(at('rib-front'))],
  'behind-armpit': [
    f(at('armpit-back-fold')),
    f(between('armpit-back-fold', 'shoulder-outside', 0.5)),
    f(at('shoulder-outside')),
  ],
} as const satisfies Record<string, readonly FramedSpot[]>;

const legCourses = {
  buttock: [f(at('low-back-side')), f(at('buttock-middle')), f(at('thigh-back-middle')), f(at('knee-crease-middle'))],
  'calf-deep': [
    f(at('knee-crease-middle')),
    f(at('calf-middle')),
    f(at('calf-belly-end', 'calf-inner', 10)),
    t(at('leg-inner-high')),
    innerAnkle,
  ],
  'inner-sole': [
    innerAnkle,
    t(between('inner-ankle-bone-tip', 'heel-inner-edge', 0.6)),
    t(at('sole-inner-edge')),
    t(at('forefoot-hollow', 'ball-inner', 14)),
    t(at('big-toe-pad')),
  ],
  'inner-sole-toes': [t(at('forefoot-hollow', 'ball-inner', 10)), t(at('ball-middle')), t(at('toe-3-pad'))],
  'outer-sole': [
    innerAnkle,
    t(at('heel-inner-edge')),
    t(at('heel-front-edge')),
    t(between('sole-outer-edge', 'sole-middle', 0.3)),
    t(at('ball-outer')),
    t(at('little-toe-pad')),
  ],
  'third-web-sole': [t(at('forefoot-hollow')), t(between('ball-middle', 'ball-outer', 0.42)), t(at('third-web-sole'))],
  'outer-knee': [
    f(at('knee-crease-middle')),
    f(at('knee-back-outer')),
    f(at('knee-knob-outer')),
    f(at('knee-knob-outer', 'shin-muscle-top', 20)),
  ],
  'outer-shin': [
    f(at('knee-knob-outer', 'shin-muscle-top', 20)),
    f(between('shin-muscle-top', 'shin-muscle-low', 0.35)),
    f(at('shin-muscle-low')),
    t(at('ankle-front', 'outer-ankle-bone', 8)),
  ],
  'foot-top': [
    t(at('ankle-front', 'outer-ankle-bone', 8)),
    t(between('instep-top', 'second-groove-end', 0.6)),
    t(at('toe-3-root-top')),
    t(at('toe-3-tip', 'toe-3-root-top', 8)),
  ],
  'foot-top-inner': [
    t(at('ankle-front', 'outer-ankle-bone', 8)),
    t(at('instep-top')),
    t(at('big-toe-root-top')),
    t(at('big-toe-tip', 'big-toe-root-top', 12)),
  ],
  'first-web': [t(at('ankle-front')), t(at('instep-top')), t(at('first-groove-end')), t(at('first-web'))],
  'calf-skin': [
    f(at('knee-crease-middle')),
    f(at('calf-middle')),
    f(at('calf-belly-end')),
    t(at('leg-outer-high')),
    outerAnkle,
  ],
  'outer-foot': [
    outerAnkle,
    t(at('outer-ankle-bone-tip', 'sole-outer-edge', 16)),
    t(at('foot-outer-edge')),
    t(between('little-toe-root-top', 'little-toe-tip', 0.4, 'foot-outer-edge', 4)),
  ],
  'inner-thigh': [f(at('groin-middle')), f(at('thigh-inner-middle')), f(at('knee-inner'))],
  'inner-shin': [
    f(at('knee-inner')),
    f(between('shin-back-edge-top', 'shin-edge-top', 0.4)),
    t(at('leg-inner-front')),
    t(at('inner-ankle-bone', 'ankle-front', 14)),
    t(at('navicular-bump')),
  ],
  'thigh-front': [f(at('groin-middle')), f(at('thigh-front-middle')), f(at('kneecap-middle'))],
  'thigh-outer': [
    f(at('hip-front-bone')),
    f(between('hip-front-bone', 'thigh-outer-middle', 0.5)),
    f(at('thigh-outer-middle')),
  ],
} as const satisfies Record<string, readonly FramedSpot[]>;

export const courses = { ...arm, ...trunk, ...legCourses };
export type CourseId = keyof typeof courses;
