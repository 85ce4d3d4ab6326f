// SPDX-License-Identifier: MIT
import type { Pose, Tool } from '../atlas/areas.ts';
import { type ComposeInput, isShort, type KnownWish } from './composeInput.ts';
import {
  changeFactor,
  changeoverSecondsMax,
  closeSecondsMin,
  openingSecondsMin,
  pauseSecondsMin,
  shortOpeningSecondsMin,
  stepSecondsRoomy,
} from './doseLimits.ts';
import { toolsFor } from './planWish.ts';

/** Where and with what a step is done. */
export interface Placing {
  readonly pose: Pose;
  readonly tool: Tool;
}

/** Before and after contact one sits with empty hands, unless sitting is not offered. */
export const seated: Placing = { pose: 'sitting', tool: 'hand' };

/** Seconds of a changeover: the set ones, or twice that with a change of pose or tool, 40 at most (R12). */
export function changeoverBetween(from: Placing, to: Placing, seconds: number): number {
  const isSame = from.pose === to.pose && from.tool === to.tool;
  return isSame ? seconds : Math.min(changeoverSecondsMax, seconds * changeFactor);
}

/** Seconds that everything but contact and the changeovers around it takes at least. */
export function fixedSeconds(input: ComposeInput): number {
  const change = input.changeoverSeconds;
  if (isShort(input.request)) return change + shortOpeningSecondsMin + closeSecondsMin;
  return change + openingSecondsMin + (change + pauseSecondsMin) + closeSecondsMin;
}

export interface TimeBudget {
  /** Most contact steps. */
  readonly stepsMax: number;
  /** Seconds of contact that the time has room for, whichever of the wishes are done. */
  readonly contactSeconds: number;
}

/**
 * How much contact the time has room for (R13). It is worked out from the request alone, for the wishes whose changeovers
 * cost most: so leaving out a wish frees no time, and a stricter clearance never gives more contact.
 */
export function timeBudget(input: ComposeInput): TimeBudget {
  const all = input.wishes.reduce((sum, { facts }) => sum + stepsOf(facts.sides), 0);
  const budgets = Array.from({ length: all }, (_, index) => budgetFor(input, index + 1));
  const roomy = budgets.filter(({ stepsMax, contactSeconds }) => contactSeconds >= stepsMax * stepSecondsRoomy);
  return roomy.at(-1) ?? budgets[Math.min(1, all - 1)] ?? { stepsMax: 0, contactSeconds: 0 };
}

function budgetFor(input: ComposeInput, stepsMax: number): TimeBudget {
  const costs = chainCosts(input, stepsMax);
  return { stepsMax, contactSeconds: input.request.totalSeconds - fixedSeconds(input) - Math.max(0, ...costs) };
}

function stepsOf(sides: 'each' | 'both'): number {
  return sides === 'both' ? 1 : 2;
}

/** What the changeovers of every chain of wishes with at most so many steps can cost, the one to the close included. */
function chainCosts(input: ComposeInput, stepsMax: number): readonly number[] {
  const { wishes, changeoverSeconds } = input;
  const between = worstChangeover(input);
  // ends[i] lists the dearest chains that end at wish i, by number of steps.
  const ends: { readonly steps: number; readonly cost: number }[][] = [];
  for (const [index, known] of wishes.entries()) {
    const own = stepsOf(known.facts.sides);
    const sideChanges = (own - 1) * changeoverSeconds;
    const starts = [{ steps: 0, cost: 0, from: undefined as KnownWish | undefined }];
    const before = ends.flatMap((chains, at) => chains.map((chain) => ({ ...chain, from: wishes[at] })));
    const chains = [...starts, ...before].map(({ steps, cost, from }) => ({
      steps: steps + own,
      cost: cost + between(from, known) + sideChanges,
    }));
    ends[index] = dearestByLength(chains.filter(({ steps }) => steps <= stepsMax));
  }
  return ends.flatMap((chains, at) => chains.map(({ cost }) => cost + between(wishes[at], undefined)));
}

function dearestByLength<T extends { readonly steps: number; readonly cost: number }>(chains: readonly T[]): T[] {
  const best = new Map<number, T>();
  for (const chain of chains) {
    if (chain.cost > (best.get(chain.steps)?.cost ?? -1)) best.set(chain.steps, chain);
  }
  return [...best.values()];
}

type WorstChangeover = (from: KnownWish | undefined, to: KnownWish | undefined) => number;

/** `undefined` stands for the seated rests before and after. */
function worstChangeover({ wishes, changeoverSeconds }: ComposeInput): WorstChangeover {
  const places = (known: KnownWish | undefined) =>
    known === undefined ? [seated] : toolsFor(known.facts.tools).map((tool) => ({ pose: known.facts.pose, tool }));
  const dearest = (from: readonly Placing[], to: readonly Placing[]) =>
    Math.max(...from.flatMap((one) => to.map((other) => changeoverBetween(one, other, changeoverSeconds))));
  // Work near a nerve may move behind other work (R11), so with it any pair of wishes can become neighbours.
  const everywhere = [seated, ...wishes.flatMap(places)];
  if (wishes.some(({ facts }) => facts.nerveAdjacent)) return () => dearest(everywhere, everywhere);
  return (from, to) => dearest(places(from), places(to));
}
