// SPDX-License-Identifier: MIT
// For each nerve path, the courses that it runs along and the places of its sites, both from root to tip.
import { at, between } from '../places/place.ts';
import type { CourseId } from './courses.ts';
import { type FramedSpot, onFigure as f, onHand as h, onFoot as t } from './frames.ts';

/** A nerve path on the body. The longest nerves of all limbs at once are a pattern: they have sites and no line. */
export interface Route {
  readonly courses: readonly CourseId[];
  readonly sites: Readonly<Record<string, FramedSpot>>;
}

const neckMiddle = f(at('neck-cord-middle'));
const neckLow = f(between('neck-cord-middle', 'neck-cord-low', 0.6));
const neckBase = f(at('neck-cord-low'));
const neckSide = f(between('neck-side-front-edge', 'neck-shoulder-corner', 0.5));
const underCollarBone = f(at('below-collar-bone'));
const firstRib = f(at('collar-bone-middle'));
const betweenBlades = f(between('t4', 'blade-inner-edge-middle', 0.55));
const outerArm = f(at('upper-arm-outside'));
const innerForearm = h(between('wrist-crease-middle', 'elbow-crease-middle', 0.6));
const littleForearm = h(between('wrist-little-cord', 'forearm-little-top', 0.7));
const backForearm = h(between('elbow-bone-outer', 'wrist-back-middle', 0.4));
const elbowCrook = h(at('elbow-crease-middle'));
const littleMound = h(at('little-mound-middle'));
const lowBack = f(at('low-back-side'));
const buttock = f(at('buttock-middle'));
const outerKnee = f(at('knee-knob-outer'));
const shin = f(between('shin-muscle-top', 'shin-muscle-low', 0.4));
const calf = f(between('calf-middle', 'calf-belly-end', 0.5));
const footTop = t(between('second-web', 'second-groove-end', 0.6));
const ankleFront = t(at('ankle-front'));
const innerAnkle = t(between('inner-ankle-bone', 'heel-cord-at-ankle', 0.45));
const outerAnkle = t(between('outer-ankle-bone', 'heel-cord-at-ankle', 0.45));
const sole = t(at('sole-middle'));

const roots = {
  'c4-root': {
    courses: ['shoulder-skin'],
    sites: { 'neck-exit': neckMiddle, 'shoulder-skin': f(between('shoulder-top-middle', 'acromion', 0.4)) },
  },
  'c5-root': {
    courses: ['outer-arm'],
    sites: {
      'neck-exit': neckMiddle,
      'neck-side': neckSide,
      'blade-branches': f(between('blade-groove-inner', 'blade-groove-outer', 0.4)),
      'blade-muscles': f(between('blade-ridge-middle', 'blade-bottom-tip', 0.3)),
    },
  },
  'c6-root': {
    courses: ['plexus', 'outer-forearm', 'radial-thumb'],
    sites: {
      'neck-exit': neckLow,
      'upper-back': betweenBlades,
      'under-collarbone': underCollarBone,
      forearm: h(between('wrist-thumb-cord', 'forearm-thumb-top', 0.7)),
    },
  },
  'c7-root': {
    courses: ['plexus', 'radial-arm', 'radial-deep', 'radial-middle', 'median-middle'],
    sites: {
      'neck-exit': neckLow,
      'between-blades': betweenBlades,
      'under-collarbone': underCollarBone,
      'forearm-back': backForearm,
    },
  },
  'c8-root': {
    courses: ['plexus', 'ulnar-arm', 'ulnar-forearm', 'ulnar-little', 'ulnar-back'],
    sites: {
      'neck-exit': neckBase,
      'upper-chest': underCollarBone,
      'between-blades': betweenBlades,
      forearm: littleForearm,
    },
  },
  't1-root': {
    courses: ['plexus', 'ulnar-arm', 'inner-forearm'],
    sites: { 'back-exit': f(between('t1', 'blade-level-t1', 0.4)), 'first-rib': firstRib, forearm: littleForearm },
  },
  'l4-root': {
    courses: ['thigh-front', 'inner-shin'],
    sites: { 'back-exit': lowBack, shin, ankle: t(at('inner-ankle-bone', 'ankle-front', 14)) },
  },
  'l5-root': {
    courses: ['buttock', 'outer-knee', 'outer-shin', 'foot-top-inner'],
    sites: { 'back-exit': lowBack, buttock, 'outer-knee': outerKnee, shin, 'foot-top': footTop },
  },
  's1-root': {
    courses: ['buttock', 'calf-skin', 'outer-foot'],
    sites: {
      'back-exit': lowBack,
      calf,
      'outer-ankle': outerAnkle,
      sole: t(between('heel-middle', 'sole-middle', 0.4)),
    },
  },
} as const satisfies Record<string, Route>;

const armRoutes = {
  'median-ct': {
    courses: ['plexus', 'median-arm', 'median-forearm', 'median-thumb', 'median-index', 'median-middle', 'median-ring'],
    sites: {
      neck: neckLow,
      'under-collarbone': underCollarBone,
      'upper-forearm': h(between('wrist-crease-middle', 'elbow-crease-middle', 0.75)),
      'above-wrist': h(between('wrist-cord-gap', 'biceps-cord', 0.18)),
      'wrist-passage': h(between('wrist-crease-middle', 'palm-middle', 0.3)),
      'thumb-branch': h(at('thumb-mound-middle')),
      fingers: h(at('middle-tip', 'middle-root-palm', 6)),
    },
  },
  'median-proximal': {
    courses: ['median-arm', 'median-forearm', 'median-thumb', 'median-index', 'median-middle', 'median-ring'],
    sites: {
      'elbow-crook': elbowCrook,
      'turning-muscle': h(between('wrist-crease-middle', 'elbow-crease-middle', 0.8)),
      'finger-muscles': innerForearm,
    },
  },
  'ulnar-elbow': {
    courses: ['plexus', 'ulnar-arm', 'ulnar-forearm', 'ulnar-little', 'ulnar-ring', 'ulnar-back'],
    sites: {
      neck: neckBase,
      'under-collarbone': underCollarBone,
      'inner-arm': f(at('inner-arm-low')),
      'elbow-groove': h(between('elbow-tip', 'elbow-bone-inner', 0.5)),
      'upper-forearm': littleForearm,
      'palm-pad': littleMound,
    },
  },
  'ulnar-wrist': {
    courses: ['ulnar-forearm', 'ulnar-little', 'ulnar-ring'],
    sites: {
      'lower-forearm': h(between('wrist-little-cord', 'forearm-little-top', 0.3)),
      'heel-of-hand': h(at('pisiform', 'wrist-crease-middle', 6)),
      'palm-pad': littleMound,
    },
  },
  'radial-superficial': {
    courses: ['radial-arm', 'radial-skin', 'radial-thumb'],
    sites: {
      'outer-arm': outerArm,
      'thumb-side-forearm': h(at('forearm-thumb-edge')),
      'wrist-band': h(at('radius-styloid', 'forearm-thumb-edge', 14)),
      'thumb-web': h(at('second-hand-bone-middle', 'thumb-web-edge', 8)),
    },
  },
  'radial-deep': {
    courses: ['radial-deep'],
    sites: {
      'below-outer-elbow': h(between('elbow-bone-outer', 'wrist-back-middle', 0.16)),
      'forearm-back': backForearm,
    },
  },
  'radial-proximal': {
    courses: ['radial-arm', 'radial-skin', 'radial-thumb'],
    sites: { 'armpit-fold': f(at('armpit-back-fold')), 'outer-arm': outerArm },
  },
  tos: {
    courses: ['plexus', 'ulnar-arm', 'ulnar-forearm', 'ulnar-little', 'ulnar-ring'],
    sites: {
      'neck-side': neckSide,
      'shoulder-load': f(at('shoulder-top-middle')),
      'first-rib': firstRib,
      'chest-muscle': underCollarBone,
    },
  },
  suprascapular: {
    courses: ['blade-top'],
    sites: {
      'neck-side': neckSide,
      'blade-top': f(between('blade-groove-inner', 'blade-groove-outer', 0.7)),
      'blade-side': f(between('blade-ridge-outer', 'blade-outer-edge', 0.3)),
    },
  },
  'dorsal-scapular': {
    courses: ['blade-edge'],
    sites: { 'neck-side': neckSide, 'blade-corner': f(at('blade-top-corner')), 'between-blades': betweenBlades },
  },
  'greater-occipital': {
    courses: ['head-back'],
    sites: {
      'skull-base': f(between('skull-hollow', 'neck-cord-middle', 0.3)),
      'skull-edge': f(at('skull-hollow', 'head-back', 8)),
    },
  },
  intercostal: {
    courses: ['rib'],
    sites: {
      'back-exits': f(between('t5', 'blade-level-t5', 0.4)),
      'back-of-ribs': f(at('rib-back')),
      'chest-side': f(at('rib-side')),
    },
  },
  axillary: {
    courses: ['behind-armpit'],
    sites: {
      'behind-armpit': f(at('armpit-back-fold', 'blade-ridge-outer', 14)),
      'outer-shoulder': f(at('shoulder-outside')),
    },
  },
  'arm-skin-nerves': {
    courses: ['outer-forearm', 'inner-forearm', 'back-forearm'],
    sites: { 'elbow-crook': elbowCrook, 'forearm-skin': innerForearm },
  },
} as const satisfies Record<string, Route>;

const legRoutes = {
  sciatic: {
    courses: ['buttock', 'calf-deep', 'inner-sole', 'outer-sole', 'outer-knee', 'outer-shin', 'foot-top'],
    sites: {
      buttock,
      'thigh-back': f(at('thigh-back-middle')),
      'knee-back': f(at('knee-crease-middle')),
      calf,
      shin,
      sole,
    },
  },
  'lateral-femoral-cutaneous': { courses: ['thigh-outer'], sites: { groin: f(at('hip-front-bone')) } },
  'common-peroneal': {
    courses: ['outer-knee', 'outer-shin', 'foot-top', 'foot-top-inner', 'first-web'],
    sites: { 'outer-knee': outerKnee, 'outer-shin': shin, 'foot-top': footTop },
  },
  'superficial-peroneal': {
    courses: ['outer-shin', 'foot-top', 'foot-top-inner'],
    sites: {
      'above-ankle': f(between('shin-muscle-low', 'shin-muscle-top', 0.02)),
      'ankle-front': ankleFront,
      'foot-top': footTop,
    },
  },
  'deep-peroneal': {
    courses: ['outer-shin', 'first-web'],
    sites: {
      'ankle-front': ankleFront,
      laces: t(between('instep-top', 'first-groove-end', 0.5)),
      'first-groove': t(between('first-groove-end', 'first-web', 0.6)),
    },
  },
  'tibial-tarsal': {
    courses: ['calf-deep', 'inner-sole', 'inner-sole-toes', 'outer-sole'],
    sites: { calf, 'inner-ankle': innerAnkle, 'inner-arch': t(at('navicular-bump', 'sole-inner-edge', 16)), sole },
  },
  'medial-plantar': {
    courses: ['inner-sole', 'inner-sole-toes'],
    sites: {
      'inner-edge': t(at('navicular-bump', 'sole-inner-edge', 16)),
      arch: t(between('sole-inner-edge', 'sole-middle', 0.5)),
    },
  },
  'lateral-plantar': {
    courses: ['outer-sole'],
    sites: { 'inner-heel': t(at('heel-inner-edge')), 'outer-sole': t(between('sole-outer-edge', 'sole-middle', 0.3)) },
  },
  morton: {
    courses: ['third-web-sole'],
    sites: { arch: sole, 'between-bones': t(between('third-web', 'third-groove-end', 0.3)) },
  },
  sural: {
    courses: ['calf-skin', 'outer-foot'],
    sites: { 'calf-middle': f(at('calf-belly-end', 'calf-middle', 30)), 'behind-outer-ankle': outerAnkle },
  },
  saphenous: {
    courses: ['inner-thigh', 'inner-shin'],
    sites: { 'inner-thigh': f(at('thigh-inner-middle')), 'inner-shin': t(at('leg-inner-front')) },
  },
  'femoral-anterior': { courses: ['thigh-front', 'inner-thigh', 'inner-shin'], sites: {} },
  polyneuropathy: {
    courses: [],
    sites: {
      toes: t(at('big-toe-tip', 'big-toe-root-top', 14)),
      sole,
      ankles: innerAnkle,
      calves: calf,
      fingertips: h(at('middle-tip', 'middle-root-palm', 6)),
    },
  },
} as const satisfies Record<string, Route>;

export const routes: Readonly<Record<string, Route>> = { ...roots, ...armRoutes, ...legRoutes };
