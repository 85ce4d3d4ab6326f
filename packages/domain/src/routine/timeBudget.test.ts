// SPDX-License-Identifier: MIT
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ComposeInput, KnownWish } from './composeInput.ts';
import { areaOfDay, emptyDay, sharesSide } from './dayRecord.ts';
import { toolsFor } from './planWish.ts';
import {
  fixtureTechniques,
  handsRequest,
  makeClearance,
  makeLibrary,
  makeTechnique,
  noSeconds,
} from './routine.fixture.ts';
import type { TechniqueFacts } from './technique.ts';
import { changeoverBetween, type Placing, seated, timeBudget } from './timeBudget.ts';

const inputOf = (
  techniques: readonly TechniqueFacts[],
  totalSeconds: number,
  changeoverSeconds = 10,
): ComposeInput => ({
  request: { ...handsRequest, totalSeconds },
  wishes: techniques.map((facts) => ({ facts, wish: { technique: facts.id, sideSeconds: 60 } })),
  clearance: makeClearance().facts,
  library: makeLibrary(),
  day: emptyDay,
  changeoverSeconds,
});

describe('changeovers', () => {
  it('R12 take twice as long with another pose or tool, and 40 s at most', () => {
    const lying: Placing = { pose: 'lying', tool: 'hand' };
    const ball: Placing = { pose: 'sitting', tool: 'ball' };
    expect([seated, lying, ball].map((to) => changeoverBetween(seated, to, 10))).toEqual([10, 20, 20]);
    expect(changeoverBetween(lying, ball, 30)).toBe(40);
  });
});

describe('how much contact the time has room for', () => {
  const each = makeTechnique();
  const both = makeTechnique({ sides: 'both' });

  it('R13 adds a step while each can have 30 s', () => {
    expect(timeBudget(inputOf([each], 150))).toEqual({ stepsMax: 2, contactSeconds: 60 });
    expect(timeBudget(inputOf([each], 149))).toEqual({ stepsMax: 1, contactSeconds: 89 });
  });

  it('R13 keeps both sides of one wish where there is hardly time, and nothing without a wish', () => {
    expect(timeBudget(inputOf([both], 100, 40))).toMatchObject({ stepsMax: 1 });
    expect(timeBudget(inputOf([each, both], 100, 40))).toMatchObject({ stepsMax: 2 });
    expect(timeBudget(inputOf([], 600))).toEqual({ stepsMax: 0, contactSeconds: 0 });
  });

  it('R13 has room for the dearest pair, also where one that ends with the same wish is cheaper', () => {
    const poses = (['lying', 'sitting', 'standing-at-wall'] as const).map((pose) => makeTechnique({ ...both, pose }));
    // Down, up to the wall and back take 20 s each; by way of sitting one of them takes 10 s.
    expect(timeBudget(inputOf(poses, 300))).toEqual({ stepsMax: 2, contactSeconds: 300 - 140 - 60 });
  });

  it('R13 has room for the dearest row of wishes there can be', () => {
    const wishes = fc
      .subarray([...fixtureTechniques], { minLength: 1, maxLength: 5 })
      .chain((list) => fc.shuffledSubarray(list, { minLength: list.length }));
    fc.assert(
      fc.property(wishes, fc.integer({ min: 300, max: 900 }), (techniques, totalSeconds) => {
        const input = inputOf(techniques, totalSeconds);
        const { stepsMax, contactSeconds } = timeBudget(input);
        const fixed = totalSeconds - (10 + 60 + (10 + 30) + 30);
        const costs = rowsOf(input.wishes)
          .filter((row) => stepsIn(row) <= stepsMax)
          .map((row) => costOf(row, input));
        expect(contactSeconds).toBe(fixed - Math.max(0, ...costs));
      }),
      { numRuns: 200 },
    );
  });
});

const stepsOf = ({ facts }: KnownWish) => (facts.sides === 'both' ? 1 : 2);
const stepsIn = (row: readonly KnownWish[]) => row.reduce((sum, one) => sum + stepsOf(one), 0);

/** Every choice of wishes, in their order. */
function rowsOf(wishes: readonly KnownWish[]): readonly (readonly KnownWish[])[] {
  const [first, ...others] = wishes;
  if (first === undefined) return [];
  const rest = rowsOf(others);
  return [[first], ...rest, ...rest.map((row) => [first, ...row])];
}

function costOf(row: readonly KnownWish[], { wishes, changeoverSeconds }: ComposeInput): number {
  const places = (one: KnownWish | undefined): readonly Placing[] =>
    one === undefined ? [seated] : toolsFor(one.facts.tools).map((tool) => ({ pose: one.facts.pose, tool }));
  const anywhere = wishes.some(({ facts }) => facts.nerveAdjacent) ? [seated, ...wishes.flatMap(places)] : undefined;
  const between = (from: KnownWish | undefined, to: KnownWish | undefined) =>
    Math.max(
      ...(anywhere ?? places(from)).flatMap((a) =>
        (anywhere ?? places(to)).map((b) => changeoverBetween(a, b, changeoverSeconds)),
      ),
    );
  const neighbours = [undefined, ...row].map((from, at) => between(from, row[at]));
  const sides = stepsIn(row) - row.length;
  return neighbours.reduce((sum, cost) => sum + cost, 0) + sides * changeoverSeconds;
}

describe('the record of a day', () => {
  it('knows which sides are shared', () => {
    expect([sharesSide('left', 'left'), sharesSide('left', 'both'), sharesSide('both', 'right')]).toEqual([
      true,
      true,
      true,
    ]);
    expect(sharesSide('left', 'right')).toBe(false);
  });

  it('R9 the area of the day is the one with the most contact, and of two alike the first', () => {
    const area = (over: Partial<typeof noSeconds>) => areaOfDay({ byArea: { ...noSeconds, ...over } });
    expect(area({})).toBeUndefined();
    expect([area({ 'upper-back': 9, 'wrist-hands': 60 }), area({ 'upper-back': 60, 'wrist-hands': 9 })]).toEqual([
      'wrist-hands',
      'upper-back',
    ]);
    expect(area({ 'upper-back': 9, 'wrist-hands': 9 })).toBe('upper-back');
  });
});
