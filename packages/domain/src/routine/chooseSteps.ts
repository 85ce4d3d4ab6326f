// SPDX-License-Identifier: MIT
import { assert } from '@knead/base';
import { AREAS, type Area, type ByArea } from '../atlas/areas.ts';
import { evenFloor } from './composeInput.ts';
import { stepSecondsMin } from './doseLimits.ts';
import type { WishPlan } from './planWish.ts';

/** What contact may come to in all. */
export interface ContactBounds {
  /** Most seconds of contact, even. */
  readonly seconds: number;
  readonly areas: ByArea<number>;
  readonly stepsMax: number;
  /** The area asked for: where only some wishes fit, they come before warm-ups elsewhere. */
  readonly area: Area;
  /** Something of that area was asked for, so nothing is done without it (R34). */
  readonly isAreaNeeded: boolean;
}

/** A wish that is done, with its seconds by step. */
export interface ChosenWish {
  readonly plan: WishPlan;
  readonly seconds: readonly number[];
}

/**
 * Which of the allowed wishes are done, and for how long (R13, R14): as much contact as the bounds allow; then as many
 * steps as can have their usual shortest time; then wishes in the area asked for; then the earliest wishes. Empty when nothing is possible.
 */
export function chooseSteps(plans: readonly WishPlan[], bounds: ContactBounds): readonly ChosenWish[] {
  const sets = subsets(plans).map((set) => weigh(set, bounds));
  const best = sets
    .filter((set) => set.isPossible)
    .reduce<WeighedSet | undefined>((best, set) => (best === undefined || isBetter(set, best) ? set : best), undefined);
  return best === undefined ? [] : share(best, bounds);
}

interface WeighedSet {
  readonly plans: readonly WishPlan[];
  readonly steps: number;
  readonly contact: number;
  /** Wishes outside the area asked for. */
  readonly elsewhere: number;
  readonly isRoomy: boolean;
  readonly isPossible: boolean;
}

/** Every set of wishes, those with the earlier wishes first. */
function subsets(plans: readonly WishPlan[]): readonly (readonly WishPlan[])[] {
  const count = 2 ** plans.length;
  const sets = Array.from({ length: count }, (_, mask) =>
    plans.filter((_, index) => Math.floor((count - 1 - mask) / 2 ** (plans.length - 1 - index)) % 2 === 1),
  );
  return sets.filter((set) => set.length > 0);
}

function weigh(plans: readonly WishPlan[], bounds: ContactBounds): WeighedSet {
  const { seconds, areas, stepsMax, area } = bounds;
  const steps = sum(plans.map((plan) => plan.steps.length));
  // A side that is left out frees no place, or it would free time as well (R13).
  const fullSteps = sum(plans.map(({ facts }) => (facts.sides === 'both' ? 1 : 2)));
  const byArea = AREAS.map((one) => areaRoom(plans, one, areas[one]));
  const contact = Math.min(seconds, sum(byArea.map(({ room }) => room)));
  const usual = sum(plans.map((plan) => plan.facts.sideSeconds.min * plan.steps.length));
  const isPossible =
    fullSteps <= stepsMax &&
    plans.some(({ facts }) => !facts.nerveAdjacent) &&
    (!bounds.isAreaNeeded || plans.some((plan) => plan.area === area)) &&
    contact >= steps * stepSecondsMin &&
    byArea.every(({ room, least }) => room >= least);
  const elsewhere = plans.filter((plan) => plan.area !== area).length;
  return { plans, steps, contact, elsewhere, isRoomy: contact >= usual, isPossible };
}

function areaRoom(plans: readonly WishPlan[], area: Area, left: number): { room: number; least: number } {
  const steps = plans.filter((plan) => plan.area === area).flatMap((plan) => plan.steps);
  const wanted = sum(steps.map((step) => step.secondsMax));
  return { room: evenFloor(Math.min(left, wanted)), least: steps.length * stepSecondsMin };
}

/** Whether `set`, which comes later, beats `best`. */
function isBetter(set: WeighedSet, best: WeighedSet): boolean {
  if (set.contact !== best.contact) return set.contact > best.contact;
  if (set.isRoomy !== best.isRoomy) return set.isRoomy;
  if (set.steps !== best.steps) return set.isRoomy ? set.steps > best.steps : set.steps < best.steps;
  return set.elsewhere < best.elsewhere;
}

/**
 * Gives out seconds two at a time, always to the wish that has the least of what it asked for: one to each side, or both
 * to the side that still has room.
 */
function share({ plans, contact }: WeighedSet, { areas }: ContactBounds): readonly ChosenWish[] {
  const shares = plans.map((plan) => ({ plan, seconds: plan.steps.map(() => stepSecondsMin) }));
  const room = { ...areas };
  for (const { plan, seconds } of shares) room[plan.area] -= sum(seconds);
  for (let left = contact - sum(shares.flatMap(({ seconds }) => seconds)); left > 0; left -= 2) {
    const open = shares.filter((one) => room[one.plan.area] >= 2 && roomOf(one) >= 2);
    const [first] = open;
    assert(first !== undefined, 'the contact that was weighed can be given out');
    const next = open.reduce((least, one) => (fractionOf(one) < fractionOf(least) ? one : least), first);
    giveTwo(next);
    room[next.plan.area] -= 2;
  }
  return shares;
}

interface MutableShare {
  readonly plan: WishPlan;
  readonly seconds: number[];
}

function roomOf(share: MutableShare): number {
  return sum(share.plan.steps.map((_, index) => roomOfStep(share, index)));
}

function roomOfStep({ plan, seconds }: MutableShare, index: number): number {
  return (plan.steps[index]?.secondsMax ?? 0) - (seconds[index] ?? 0);
}

function fractionOf({ plan, seconds }: MutableShare): number {
  return sum(seconds) / (seconds.length * plan.wish.sideSeconds);
}

function giveTwo(share: MutableShare): void {
  const open = share.seconds.map((_, index) => index).filter((index) => roomOfStep(share, index) > 0);
  for (const index of open) share.seconds[index] = (share.seconds[index] ?? 0) + 2 / open.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
