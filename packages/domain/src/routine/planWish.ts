// SPDX-License-Identifier: MIT
import type { Area, Side, StepSide, Tool } from '../atlas/areas.ts';
import { allowStep, type StepAllowance } from './allowStep.ts';
import type { ComposeInput, KnownWish } from './composeInput.ts';
import type { LeftOut } from './routine.ts';

/** A wish that may be done on at least one side. */
export interface WishPlan extends KnownWish {
  readonly area: Area;
  readonly tool: Tool;
  /** Sides in the order of doing: one entry for a side left or for both at once, else two. */
  readonly steps: readonly StepAllowance[];
}

export interface WishDecision {
  readonly plan?: WishPlan;
  readonly leftOut: readonly LeftOut[];
}

/**
 * Tools that may lead a technique, the usual one first, the hand next. What is led by hand has no other: where the hand is
 * blocked, so is every tool.
 */
export function toolsFor(tools: readonly Tool[]): readonly Tool[] {
  const [first = 'hand', ...others] = tools;
  if (first === 'hand') return ['hand'];
  const byHand = others.filter((tool) => tool === 'hand');
  return [first, ...byHand, ...others.filter((tool) => tool !== 'hand')];
}

/** Decides one wish: the first tool that leaves most sides, and what is left out under it (R2). */
export function planWish(input: ComposeInput, known: KnownWish): WishDecision {
  const [first, ...others] = toolsFor(known.facts.tools).map((tool) => decideWith(input, known, tool));
  if (first === undefined) return { leftOut: [] };
  const sides = (decision: WishDecision) => decision.plan?.steps.length ?? 0;
  return others.reduce((best, next) => (sides(next) > sides(best) ? next : best), first);
}

function decideWith(input: ComposeInput, known: KnownWish, tool: Tool): WishDecision {
  const asked = sidesInOrder(known).map((side) => ({ side, answer: allowStep(input, { ...known, side, tool }) }));
  const steps = asked.flatMap(({ answer }) => (answer.ok ? [answer.value] : []));
  const refused = asked.flatMap(({ side, answer }) => (answer.ok ? [] : [{ side, ...answer.error }]));
  const technique = known.facts.id;
  if (steps.length === 0) {
    const [{ reason, ruleIds } = { reason: 'region-blocked' as const, ruleIds: [] }] = refused;
    return { leftOut: [{ technique, reason, ruleIds }] };
  }
  const leftOut = refused.map(({ side, reason, ruleIds }) => ({ technique, ...oneSide(side), reason, ruleIds }));
  return { plan: { ...known, area: known.facts.area, tool, steps }, leftOut };
}

function oneSide(side: StepSide): { readonly side?: Side } {
  return side === 'both' ? {} : { side };
}

function sidesInOrder({ wish, facts }: KnownWish): readonly StepSide[] {
  if (facts.sides === 'both') return ['both'];
  return wish.firstSide === 'right' ? ['right', 'left'] : ['left', 'right'];
}
