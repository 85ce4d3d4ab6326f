// SPDX-License-Identifier: MIT
import type { ContactStep, RestStep, Step, StepSide, TechniqueId } from '@knead/domain';
import { describe, expect, it } from 'vitest';
import { makeWorld } from '../../model/testing/makeWorld.fixture.ts';
import { buildTimeline } from './buildTimeline.ts';

const touch = (technique: TechniqueId, side: StepSide): ContactStep => ({
  kind: 'contact',
  technique,
  area: 'wrist-hands',
  side,
  seconds: 40,
  secondsMax: 40,
  pose: 'sitting',
  tool: 'hand',
  pressure: { start: 1, target: 2, ceiling: 3 },
  holdSeconds: 0,
  endsUnanswered: false,
  changeoverSeconds: 10,
});
const rest = (seconds: number): RestStep => ({
  kind: 'rest',
  rest: 'move',
  seconds,
  pose: 'sitting',
  changeoverSeconds: 10,
});
const steps: readonly Step[] = [
  rest(60),
  touch('wh-palm-pads', 'left'),
  touch('wh-palm-pads', 'right'),
  rest(30),
  touch('wh-thumb-base', 'left'),
  touch('wh-palm-pads', 'left'),
  rest(20),
];
const states = (current: number) => buildTimeline(steps, current).map(({ state }) => state);

describe('timeline', () => {
  it('has one point for both sides of a place, and a new one when it is come back to', () => {
    const points = buildTimeline(steps, 0);
    expect(points.map(({ label }) => label)).toEqual([
      'technique.wh-palm-pads.place',
      'technique.wh-thumb-base.place',
      'technique.wh-palm-pads.place',
    ]);
    expect(new Set(points.map(({ id }) => id)).size).toBe(3);
  });

  it('makes the way longer by the rests behind a place, not by those before the first', () => {
    expect(buildTimeline(steps, 0).map(({ seconds }) => seconds)).toEqual([110, 40, 60]);
  });

  it.each([
    [0, ['ahead', 'ahead', 'ahead']],
    [1, ['now', 'ahead', 'ahead']],
    [2, ['now', 'ahead', 'ahead']],
    [3, ['done', 'ahead', 'ahead']],
    [4, ['done', 'now', 'ahead']],
    [5, ['done', 'done', 'now']],
    [6, ['done', 'done', 'done']],
  ])('at step %i it reads %j', (current, expected) => {
    expect(states(current)).toEqual(expected);
  });

  it('is empty for rest alone', async () => {
    const world = await makeWorld();
    const { check } = await world.passCheck();
    await world.session.beginRest('rest', check);
    expect(buildTimeline(world.session.steps.value, 0)).toEqual([]);
  });
});
