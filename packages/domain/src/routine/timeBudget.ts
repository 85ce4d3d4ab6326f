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
function fixedSeconds(input: ComposeInput): number {
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
  const costs = chainCosts(input);
  const fixed = input.request.totalSeconds - fixedSeconds(input);
  const budgets = Array.from({ length: all }, (_, index) => budgetFor(index + 1));
  const roomy = budgets.filter(({ stepsMax, contactSeconds }) => contactSeconds >= stepsMax * stepSecondsRoomy);
  return roomy.at(-1) ?? budgets[Math.min(1, all - 1)] ?? { stepsMax: 0, contactSeconds: 0 };

  function budgetFor(stepsMax: number): TimeBudget {
    const fitting = costs.filter(({ steps }) => steps <= stepsMax).map(({ cost }) => cost);
    return { stepsMax, contactSeconds: fixed - Math.max(0, ...fitting) };
  }
}

function stepsOf(sides: 'each' | 'both'): number {
  return sides === 'both' ? 1 : 2;
}

/** A row of wishes by its number of steps, with what its changeovers can cost. */
interface Chain {
  readonly steps: number;
  readonly cost: number;
}

/** The dearest chains of wishes for every number of steps and every last wish, the changeover to the close included. */
function chainCosts(input: ComposeInput): readonly Chain[] {
  const { wishes, changeoverSeconds } = input;
  const between = worstChangeover(input);
  const ends: (readonly Chain[])[] = [];
  for (const known of wishes) {
    const own = stepsOf(known.facts.sides);
    const sideChanges = (own - 1) * changeoverSeconds;
    const first = { steps: own, cost: between(undefined, known) + sideChanges };
    const longer = ends.flatMap((chains, at) => {
      const added = between(wishes[at], known) + sideChanges;
      return chains.map(({ steps, cost }) => ({ steps: steps + own, cost: cost + added }));
    });
    ends.push(dearestByLength([first, ...longer]));
  }
  return ends.flatMap((chains, at) =>
    chains.map(({ steps, cost }) => ({ steps, cost: cost + between(wishes[at], undefined) })),
  );
}

function dearestByLength(chains: readonly Chain[]): readonly Chain[] {
  const best = new Map<number, Chain>();
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
  if (wishes.some(({ facts }) => facts.nerveAdjacent)) {
    const worst = dearest(everywhere, everywhere);
    return () => worst;
  }
  return (from, to) => dearest(places(from), places(to));
}
