// SPDX-License-Identifier: MIT
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldOf } from '../field/field.ts';
import { snap } from '../field/surface.ts';
import { distance, type V3 } from '../maths/vec.ts';
import { figureOps } from './figure/figure.ts';
import { figureLandmarks } from './figure/landmarks.ts';
import { footOps } from './foot/foot.ts';
import { footLandmarks } from './foot/landmarks.ts';
import { toeNails } from './foot/toes.ts';
import { fingers, handNails, thumb } from './hand/digits.ts';
import { armOps } from './hand/hand.ts';
import { handLandmarks } from './hand/landmarks.ts';

const figure = fieldOf(figureOps());
const arm = fieldOf(armOps());
const foot = fieldOf(footOps());

const onFigure = (id: keyof typeof figureLandmarks): V3 => snap(figure, figureLandmarks[id]);
const onHand = (id: keyof typeof handLandmarks): V3 => snap(arm, handLandmarks[id]);
const onFoot = (id: keyof typeof footLandmarks): V3 => snap(foot, footLandmarks[id]);

describe('the figure', () => {
  it('is the same left and right', () => {
    const x = fc.integer({ min: -420, max: 420 });
    const y = fc.integer({ min: 0, max: 1760 });
    const z = fc.integer({ min: -190, max: 210 });
    fc.assert(
      fc.property(x, y, z, (a, b, c) => Math.abs(figure(a, b, c) - figure(-a, b, c)) < 0.1),
      { numRuns: 1000 },
    );
  });

  it('is 1750 mm tall and stands on the floor', () => {
    expect(figure(0, 1700, -14)).toBeLessThan(0);
    expect(snap(figure, [0, 1756, -14])[1]).toBeGreaterThan(1740);
    expect(snap(figure, [0, 1756, -14])[1]).toBeLessThan(1760);
    expect(snap(figure, [-94, -4, -50])[1]).toBeLessThan(4);
  });

  it('has the inner ankle bone higher and further forward than the outer', () => {
    const [inner, outer] = [onFoot('inner-ankle-bone'), onFoot('outer-ankle-bone')];
    expect(inner[1]).toBeGreaterThan(outer[1] + 5);
    expect(inner[2]).toBeGreaterThan(outer[2] + 3);
    expect(inner[0]).toBeGreaterThan(20);
    expect(outer[0]).toBeLessThan(-20);
  });

  it('has its shoulder blade between the levels of the second and seventh bone of the upper back', () => {
    expect(onFigure('blade-top-corner')[1]).toBeLessThan(onFigure('t1')[1]);
    expect(onFigure('blade-top-corner')[1]).toBeGreaterThan(onFigure('t3')[1] - 12);
    expect(Math.abs(onFigure('blade-bottom-tip')[1] - onFigure('t7')[1])).toBeLessThan(20);
    expect(onFigure('c7')[1]).toBeGreaterThan(onFigure('acromion')[1] + 30);
  });
});

describe('the hand', () => {
  it('has four fingers and a thumb, each with a nail', () => {
    expect(handNails).toHaveLength(5);
    expect(fingers.map(({ name }) => name)).toEqual(['index', 'middle', 'ring', 'little']);
    // from the thumb side to the little finger, the middle one longest
    const tips = fingers.map(({ joints }) => joints[3]);
    expect(tips.map(([x]) => x)).toEqual([...tips.map(([x]) => x)].sort((a, b) => b - a));
    expect(Math.max(...tips.map(([, y]) => y))).toBe(tips[1]?.[1]);
    expect(thumb.tip[0]).toBeGreaterThan(60);
  });
});

describe('the foot', () => {
  it('has five toes from the inner side outwards, and an arch on the inner side', () => {
    expect(toeNails).toHaveLength(5);
    const across = toeNails.map(({ plate }) => plate.origin[0]);
    expect(across).toEqual([...across].sort((a, b) => b - a));
    // nothing but air under the inner edge, skin near the floor under the outer
    expect(foot(34, 3, 44)).toBeGreaterThan(2);
    expect(foot(-30, 3, 44)).toBeLessThan(2);
  });
});

/** Body-proportional unit of `techniques.md` A.5: height / 75. */
const unit = 1750 / 75;

describe('proportions of the WHO', () => {
  it.each([
    ['wrist crease to elbow crease', distance(onHand('wrist-crease-middle'), onHand('elbow-crease-middle')), 12],
    ['between the inner edges of the blades', 2 * Math.abs(onFigure('blade-inner-edge-middle')[0]), 6],
    ['knee crease to outer ankle bone', onFigure('knee-crease-middle')[1] - onFigure('outer-ankle-bone')[1], 16],
    ['inner ankle bone to sole', onFoot('inner-ankle-bone')[1], 3],
  ])('%s is within a fifth', (_, mm, units) => {
    expect(mm / (units * unit)).toBeGreaterThan(0.8);
    expect(mm / (units * unit)).toBeLessThan(1.2);
  });
});
