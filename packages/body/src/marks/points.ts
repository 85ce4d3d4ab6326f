// SPDX-License-Identifier: MIT
// Where the standard points lie (`techniques.md` A.5), as people find them: shares of the body's own lengths.
import { at, between } from '../places/place.ts';
import { type FramedSpot, onFigure, onFoot, onHand } from './frames.ts';

/** Body-cun from the wrist crease to that of the elbow, and from behind the knee to the outer ankle bone. */
const forearm = 12;
const leg = 16;
/** Half the way from the spine to the inner edge of the blade is 1.5, the edge 3. */
const toEdge = 3;

const beside = (level: 'c7' | 't1' | 't2' | 't3' | 't4' | 't5', bcun: number): FramedSpot =>
  onFigure(between(level, `blade-level-${level}`, bcun / toEdge));

export const pointSpots = {
  bl10: onFigure(between('skull-hollow', 'neck-cord-middle', 0.35)),
  bl11: beside('t1', 1.5),
  bl12: beside('t2', 1.5),
  bl13: beside('t3', 1.5),
  bl14: beside('t4', 1.5),
  bl15: beside('t5', 1.5),
  bl40: onFigure(at('knee-crease-middle')),
  bl41: beside('t2', 3),
  bl42: beside('t3', 3),
  bl43: beside('t4', 3),
  bl44: beside('t5', 3),
  bl57: onFigure(at('calf-belly-end')),
  bl58: onFigure(between('outer-ankle-behind', 'knee-back-outer', 7 / leg, 'calf-belly-end', 14)),
  bl60: onFoot(between('outer-ankle-bone', 'heel-cord-at-ankle', 0.5)),
  bl62: onFoot(at('outer-ankle-bone-tip', 'sole-outer-edge', 5)),
  gb20: onFigure(at('skull-hollow')),
  gb21: onFigure(between('c7', 'acromion', 0.5)),
  gb34: onFigure(at('knee-knob-outer', 'shin-muscle-top', 15)),
  gb39: onFigure(between('outer-ankle-bone', 'knee-knob-outer', 0.2, 'shin-muscle-low', 6)),
  gb40: onFoot(at('outer-ankle-bone-tip', 'instep-top', 20)),
  gb41: onFoot(between('fourth-web', 'fourth-groove-end', 0.85)),
  gb42: onFoot(between('fourth-web', 'fourth-groove-end', 0.5)),
  gb43: onFoot(between('fourth-web', 'fourth-groove-end', 0.06)),
  gv14: onFigure(between('c7', 't1', 0.35)),
  gv16: onFigure(at('skull-edge-middle')),
  ht7: onHand(between('wrist-crease-little-end', 'wrist-crease-middle', 0.3)),
  ht8: onHand(between('ring-knuckle-palm', 'little-knuckle-palm', 0.5, 'palm-middle', 14)),
  ki1: onFoot(between('second-web', 'heel-back', 0.28, 'sole-middle', 18)),
  ki2: onFoot(at('navicular-bump', 'sole-inner-edge', 14)),
  ki3: onFoot(between('inner-ankle-bone', 'heel-cord-at-ankle', 0.5)),
  ki6: onFoot(at('inner-ankle-bone', 'inner-ankle-bone-tip', 26)),
  li10: onHand(between('elbow-crease-outer-end', 'wrist-back-thumb-end', 2 / forearm, 'elbow-tip', 12)),
  li11: onHand(between('biceps-cord', 'elbow-bone-outer', 0.5)),
  li4: onHand(at('second-hand-bone-middle', 'thumb-web-edge', 8)),
  lr2: onFoot(between('first-web', 'first-groove-end', 0.04)),
  lr3: onFoot(between('first-web', 'first-groove-end', 0.6)),
  lu1: onFigure(at('below-collar-bone')),
  lu10: onHand(between('thumb-bone-base', 'thumb-knuckle', 0.5, 'thumb-mound-middle', 3)),
  lu9: onHand(between('radius-styloid', 'scaphoid-tubercle', 0.5)),
  pc4: onHand(between('wrist-cord-gap', 'biceps-cord', 5 / forearm)),
  pc6: onHand(between('wrist-cord-gap', 'biceps-cord', 2 / forearm)),
  pc7: onHand(at('wrist-cord-gap')),
  pc8: onHand(between('index-knuckle-palm', 'middle-knuckle-palm', 0.5, 'palm-middle', 14)),
  si10: onFigure(at('blade-ridge-outer', 'armpit-back-fold', 18)),
  si11: onFigure(between('blade-ridge-middle', 'blade-bottom-tip', 1 / 3)),
  si12: onFigure(at('blade-ridge-middle', 'shoulder-top-middle', 16)),
  si13: onFigure(at('blade-groove-inner', 'blade-ridge-middle', 6)),
  si14: beside('t1', 3),
  si15: beside('c7', 2),
  si8: onHand(between('elbow-tip', 'elbow-bone-inner', 0.5)),
  si9: onFigure(at('armpit-back-fold', 'blade-ridge-outer', 1750 / 75)),
  sp4: onFoot(at('big-bone-base', 'ball-inner', 8)),
  sp5: onFoot(between('navicular-bump', 'inner-ankle-bone', 0.5)),
  sp6: onFigure(between('inner-ankle-bone', 'shin-back-edge-top', 0.2)),
  st36: onFigure(between('kneecap-outer-hollow', 'shin-muscle-low', 0.26)),
  st42: onFoot(between('instep-top', 'first-groove-end', 0.3)),
  st43: onFoot(between('second-web', 'second-groove-end', 0.5)),
  st44: onFoot(between('second-web', 'second-groove-end', 0.06)),
  te15: onFigure(between('blade-groove-inner', 'shoulder-top-middle', 0.5)),
  te5: onHand(between('wrist-back-middle', 'elbow-tip', 2 / forearm)),
} as const satisfies Record<string, FramedSpot>;
