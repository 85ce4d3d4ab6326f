// SPDX-License-Identifier: MIT
import { assert } from '@knead/base';
import type { ChosenWish } from './chooseSteps.ts';
import { type ComposeInput, isShort } from './composeInput.ts';
import {
  closeSecondsMax,
  closeSecondsMin,
  neckRegions,
  openingSecondsMin,
  openingSecondsTypical,
  pauseSecondsMax,
  pauseSecondsMin,
  shortOpeningSecondsMin,
} from './doseLimits.ts';
import { featherPressure, lowered, lowest } from './pressure.ts';
import type { ContactStep, RestKind, RestStep, Step } from './routine.ts';
import { changeoverBetween, type Placing, seated } from './timeBudget.ts';

/** A step before its changeover is known, with the tool in hand while it lasts. */
type Placed<S extends Step = Step> = S extends Step
  ? Omit<S, 'changeoverSeconds'> & { readonly holding: Placing['tool'] }
  : never;

/**
 * Puts the chosen wishes in order between opening and close, and fills what time is left with breathing, free movement
 * and rest, to the second (R11, R12, R15 to R18).
 */
export function arrangeSteps(input: ComposeInput, chosen: readonly ChosenWish[]): readonly Step[] {
  const groups = inOrder(chosen).map((one) => contactSteps(input, one));
  const needsLook = chosen.some(({ plan }) => plan.steps.some((step) => step.needsLook));
  const rests = fillTime(input, groups, needsLook);
  return withChangeovers(input, lineUp(input, groups, rests));
}

/** Work near a nerve is never first: it goes behind the first wish that is not (R11). */
function inOrder(chosen: readonly ChosenWish[]): readonly ChosenWish[] {
  const first = chosen.findIndex(({ plan }) => !plan.facts.nerveAdjacent);
  const ahead = chosen.slice(first, first + 1);
  return [...ahead, ...chosen.filter((one) => !ahead.includes(one))];
}

function contactSteps(input: ComposeInput, { plan, seconds }: ChosenWish): readonly Placed<ContactStep>[] {
  const { facts, tool, area } = plan;
  const lower = input.day.startLowered.get(facts.id) ?? 0;
  return plan.steps.map(({ side, ceiling, holdSeconds, secondsMax, needsLook }, index) => {
    const target = lowered(lowest(facts.pressure.typical, ceiling), lower, featherPressure);
    const start = lowered(facts.pressure.start, lower, featherPressure);
    return {
      kind: 'contact',
      technique: facts.id,
      area,
      side,
      seconds: seconds[index] ?? 0,
      // One bout a day beside a nerve: it is not begun again beyond its time (R11).
      secondsMax: facts.nerveAdjacent ? (seconds[index] ?? 0) : secondsMax,
      pose: facts.pose,
      tool,
      holding: tool,
      pressure: { start: lowest(start, target), target, ceiling },
      holdSeconds,
      endsUnanswered: facts.regions.some((region) => neckRegions.includes(region)),
      ...(needsLook && { afterLook: true }),
    };
  });
}

/** Lengths of all that is not contact, seconds. */
interface Rests {
  readonly openingKind: RestKind;
  readonly opening: number;
  readonly look: number | undefined;
  /** One pause to move after each of the first so many groups. */
  readonly pauses: readonly number[];
  /** Rest before the close; absent when there is no time left for it. */
  readonly rest: number | undefined;
  readonly close: number;
}

function fillTime(input: ComposeInput, groups: readonly (readonly Placed[])[], needsLook: boolean): Rests {
  const change = input.changeoverSeconds;
  const short = isShort(input.request);
  const least: Rests = {
    openingKind: openingOf(short, needsLook),
    opening: short ? shortOpeningSecondsMin : openingSecondsMin,
    look: needsLook && !short ? pauseSecondsMin : undefined,
    pauses: [],
    rest: undefined,
    close: closeSecondsMin,
  };
  const taken = withChangeovers(input, lineUp(input, groups, least)).reduce((sum, step) => sum + lengthOf(step), 0);
  let left = input.request.totalSeconds - taken;
  assert(left >= 0, 'the time budget leaves room for every rest');
  const take = (most: number) => {
    const seconds = Math.min(most, left);
    left -= seconds;
    return seconds;
  };
  const pauseCount = Math.min(groups.length - 1, Math.floor(left / (change + pauseSecondsMin)));
  const firstPauses = Math.min(1, pauseCount);
  take(firstPauses * (change + pauseSecondsMin));
  const close = least.close + take(closeSecondsMax - closeSecondsMin);
  const morePauses = Math.min(pauseCount - firstPauses, Math.floor(left / (change + pauseSecondsMin)));
  take(morePauses * (change + pauseSecondsMin));
  const opening = least.opening + take(openingSecondsTypical - least.opening);
  const pauses = Array.from(
    { length: firstPauses + morePauses },
    () => pauseSecondsMin + take(pauseSecondsMax - pauseSecondsMin),
  );
  const hasRest = left >= change + pauseSecondsMin;
  const rest = hasRest ? left - change : undefined;
  return { ...least, opening: hasRest ? opening : opening + left, pauses, rest, close };
}

function lineUp(input: ComposeInput, groups: readonly (readonly Placed[])[], rests: Rests): readonly Placed[] {
  const [before, after] = [edgePlacing(input, groups.at(0)?.at(0)), edgePlacing(input, groups.at(-1)?.at(-1))];
  // The first pause comes in the middle, further ones from the beginning on; never behind the last group.
  const middle = Math.ceil(groups.length / 2) - 1;
  const places = [...new Set([middle, ...groups.keys()])];
  return [
    restStep(rests.openingKind, rests.opening, before),
    ...(rests.look === undefined ? [] : [restStep('look', rests.look, before)]),
    ...groups.flatMap((group, index) => {
      const pause = rests.pauses[places.indexOf(index)];
      const last = group.at(-1);
      if (pause === undefined || last === undefined) return group;
      return [...group, restStep('move', pause, { pose: last.pose, tool: last.holding })];
    }),
    ...(rests.rest === undefined ? [] : [restStep('rest', rests.rest, after)]),
    restStep('close', rests.close, after),
  ];
}

function openingOf(short: boolean, needsLook: boolean): RestKind {
  if (!short) return 'breathe';
  return needsLook ? 'look' : 'settle';
}

/** Seated with empty hands, or as the neighbouring step is done where sitting is not offered. */
function edgePlacing({ clearance }: ComposeInput, neighbour: Placed | undefined): Placing {
  const canSit = !clearance.session.posesBlocked.includes(seated.pose) || neighbour === undefined;
  return canSit ? seated : { pose: neighbour.pose, tool: seated.tool };
}

function restStep(rest: RestKind, seconds: number, { pose, tool }: Placing): Placed<RestStep> {
  return { kind: 'rest', rest, seconds, pose, holding: tool };
}

function withChangeovers({ changeoverSeconds }: ComposeInput, placed: readonly Placed[]): readonly Step[] {
  return placed.map(({ holding, ...step }, index) => {
    const to = { pose: step.pose, tool: holding };
    const previous = placed[index - 1];
    const from = previous === undefined ? to : { pose: previous.pose, tool: previous.holding };
    return { ...step, changeoverSeconds: changeoverBetween(from, to, changeoverSeconds) };
  });
}

/** Seconds of a step with the changeover before it. */
function lengthOf(step: Step): number {
  return step.changeoverSeconds + step.seconds;
}
