// SPDX-License-Identifier: MIT
// The model against measured people, so that its own landmarks do not prove themselves. Means of 6,068 men and women:
// Gordon et al. 2014, 2012 Anthropometric Survey of U.S. Army Personnel (ANSUR II), NATICK/TR-15/007, public data.
import { describe, expect, it } from 'vitest';
import { type Field, fieldOf } from '../field/field.ts';
import { snap } from '../field/surface.ts';
import { along, distance, type V3 } from '../maths/vec.ts';
import { figureOps } from './figure/figure.ts';
import { figureLandmarks } from './figure/landmarks.ts';
import { footOps } from './foot/foot.ts';
import { footLandmarks } from './foot/landmarks.ts';
import { armOps } from './hand/hand.ts';
import { handLandmarks } from './hand/landmarks.ts';

const figure = fieldOf(figureOps());
const arm = fieldOf(armOps());
const foot = fieldOf(footOps());
const onFigure = (id: keyof typeof figureLandmarks): V3 => snap(figure, figureLandmarks[id]);
const onHand = (id: keyof typeof handLandmarks): V3 => snap(arm, handLandmarks[id]);
const onFoot = (id: keyof typeof footLandmarks): V3 => snap(foot, footLandmarks[id]);

/** The skin that is met from a place outside in a direction. */
function met(f: Field, from: V3, towards: V3): V3 {
  let p = from;
  for (let i = 0; i < 500; i++) {
    const d = f(...p);
    if (d < 0.05) return p;
    p = along(p, towards, Math.max(0.05, d * 0.6));
  }
  return expect.fail(`nothing is met from ${from.join(' ')}`);
}

const out: V3 = [1, 0, 0];
const back: V3 = [-1, 0, 0];
const up: V3 = [0, 1, 0];
const acrossFoot = (y: number, inner: number, outer: number): number =>
  met(foot, [120, y, inner], back)[0] - met(foot, [-120, y, outer], out)[0];

const ahead: V3 = [0, 0, -1];
const heel = met(foot, [-1, 26, -160], [0, 0, 1])[2];
const toe = Math.max(met(foot, [27, 12, 260], ahead)[2], met(foot, [9, 11, 260], ahead)[2]);
const body = { stature: 1750, foot: toe - heel, hand: distance(onHand('wrist-crease-middle'), onHand('middle-tip')) };
const people = { stature: 1714.41, foot: 263.03, hand: 189.29 };

/** Forearm and hand are a little smaller in the figure than in their own model. */
const worn = 0.98;
const handBreadth = met(arm, [48, 88, 0], back)[0] - met(arm, [-90, 80, 2], out)[0];
const twice = (id: keyof typeof figureLandmarks): number => 2 * Math.abs(onFigure(id)[0]);
const headBreadth = 2 * met(figure, [140, 1690, -14], back)[0];
const headLength = met(figure, [0, 1662, 200], ahead)[2] - met(figure, [0, 1662, -220], [0, 0, 1])[2];

type Whole = keyof typeof body;
/** Measure, ours, theirs, what it is compared with, tolerance as a share. */
const measures: readonly (readonly [string, number, number, Whole, number])[] = [
  ['height of the shoulder tip', onFigure('acromion')[1], 1406.16, 'stature', 0.03],
  ['height of the big neck bone', onFigure('c7')[1], 1477.49, 'stature', 0.03],
  ['height of the notch above the breast bone', onFigure('breast-bone-notch')[1], 1402.95, 'stature', 0.03],
  ['height of the kneecap', onFigure('kneecap-middle')[1], 475.51, 'stature', 0.05],
  ['height of the armpit', onFigure('armpit-back-fold')[1], 1299.61, 'stature', 0.05],
  ['height of the crotch', met(figure, [0, 700, -20], up)[1], 825.11, 'stature', 0.06],
  ['height of the outer ankle bone', onFoot('outer-ankle-bone')[1], 69.58, 'stature', 0.1],
  ['between the shoulder tips', twice('acromion'), 399.2, 'stature', 0.1],
  ['across the shoulders', twice('shoulder-outside'), 490.75, 'stature', 0.1],
  [
    'from neck to shoulder tip',
    distance(onFigure('neck-shoulder-corner'), onFigure('acromion')),
    145.07,
    'stature',
    0.12,
  ],
  ['from shoulder tip to elbow', distance(onFigure('acromion'), onFigure('elbow-tip')), 354.08, 'stature', 0.1],
  [
    'from outer elbow bone to wrist',
    distance(onHand('elbow-bone-outer'), onHand('radius-styloid')) * worn,
    259.19,
    'stature',
    0.1,
  ],
  ['from elbow to fingertip', distance(onHand('elbow-tip'), onHand('middle-tip')) * worn, 467.01, 'stature', 0.08],
  ['breadth of the head', headBreadth, 152.18, 'stature', 0.12],
  ['length of the head', headLength, 196.33, 'stature', 0.1],
  ['hand', body.hand * worn, 189.29, 'stature', 0.06],
  ['foot', body.foot, 263.03, 'stature', 0.1],
  ['palm', distance(onHand('wrist-crease-middle'), onHand('middle-root-palm')), 113.92, 'hand', 0.06],
  ['breadth of the hand', handBreadth, 84.95, 'hand', 0.14],
  ['breadth of the ball of the foot', acrossFoot(16, 117, 95), 98.87, 'foot', 0.12],
  ['breadth of the heel', acrossFoot(24, -28, -28), 70.76, 'foot', 0.14],
  ['between the ankle bones', onFoot('inner-ankle-bone')[0] - onFoot('outer-ankle-bone')[0], 72.25, 'foot', 0.12],
  ['from heel to the ball of the big toe', onFoot('big-bone-head-inner')[2] - heel, 194.75, 'foot', 0.08],
];

describe('measures of people', () => {
  it('are enough to tell', () => {
    expect(measures.length).toBeGreaterThanOrEqual(20);
  });

  it.each(measures)('%s agrees', (_, ours, theirs, whole, tolerance) => {
    const ratio = ours / body[whole] / (theirs / people[whole]);
    expect(Math.abs(ratio - 1), `ratio ${ratio.toFixed(3)}`).toBeLessThan(tolerance);
  });
});
