// SPDX-License-Identifier: MIT
import { type QuestionId, TIERS, type Tier } from './answers.ts';
import { questionsOf } from './condition.ts';
import type { Reading } from './reading.ts';
import type { Effect, Rule, RuleCase, RuleSet } from './ruleSet.ts';

/** A rule that holds, and how. */
export interface Firing {
  readonly rule: Rule;
  readonly tier: Tier;
  readonly effects: readonly Effect[];
  /** Questions of the check answered so that the rule holds, without those asked only because of another. */
  readonly questions: readonly QuestionId[];
  /** Came about by "not sure" to a question of an emergency: the emergency line is shown too. */
  readonly emergencyLine: boolean;
  /** Holds by "not sure" alone: nothing that was plainly said would hold it. */
  readonly doubtful: boolean;
  /** Questions that were not sure and led here. */
  readonly unsure: readonly QuestionId[];
  /** A professional has looked: it was lowered to `caution`. */
  readonly eased: boolean;
  /** `checked` on one of its answers would lower it. */
  readonly easable: boolean;
  readonly recheckDays?: number;
  /** The rule could not be evaluated and counts as fired at its own tier. */
  readonly threw: boolean;
}

/** Height of a tier; 0 is `ok`. */
export function tierRank(tier: Tier): number {
  return TIERS.indexOf(tier);
}

/** The higher of two tiers. */
export function higherTier(a: Tier, b: Tier): Tier {
  return tierRank(a) >= tierRank(b) ? a : b;
}

/** All rules that hold, highest tier first, then by id; the order of the rule set does not matter. */
export function fireRules(ruleSet: RuleSet, reading: Reading): readonly Firing[] {
  return ruleSet.rules
    .map((rule) => fireRule(rule, reading))
    .filter((firing) => firing !== undefined)
    .sort((a, b) => tierRank(b.tier) - tierRank(a.tier) || (a.rule.id < b.rule.id ? -1 : 1));
}

function fireRule(rule: Rule, reading: Reading): Firing | undefined {
  try {
    const held = rule.cases.map((ruleCase) => holdCase(rule, ruleCase, reading)).filter((entry) => entry !== undefined);
    return held.length === 0 ? undefined : joinHeld(rule, held, reading);
  } catch {
    // A rule that cannot be evaluated counts as fired at its own tier (product.md 9), with all it can limit.
    return firedAtOwnTier(rule);
  }
}

interface Held {
  readonly ruleCase: RuleCase;
  readonly tier: Tier;
  readonly effects: readonly Effect[];
  readonly eased: boolean;
  readonly easable: boolean;
  readonly emergencyLine: boolean;
  /** Holds by "not sure". */
  readonly doubtful: boolean;
}

function holdCase(rule: Rule, ruleCase: RuleCase, reading: Reading): Held | undefined {
  const plain = tierAt(ruleCase, reading);
  if (plain === undefined) return undefined;
  const mayEase = isEasable(ruleCase, plain);
  const lowered = mayEase ? tierAt(ruleCase, reading.withoutChecked(plain)) : plain;
  const tier = lowered ?? 'caution';
  const awaited = effectsAwaited(ruleCase, reading);
  const own = ruleCase.effects ?? usualEffects(rule, tier, ruleCase.tier);
  return {
    ruleCase,
    tier,
    effects: [...own, ...awaited],
    eased: lowered === undefined,
    easable: (mayEase && lowered !== undefined) || awaited.length > 0,
    emergencyLine: ruleCase.tier === 'emergency' || isUnsureHeld(ruleCase, reading),
    doubtful: reading.truth(ruleCase.when) === 1,
  };
}

/** The tier at which a case holds: its own on yes, the next milder on "not sure" (`safety.md` 0.7), if it lowers at all. */
function tierAt(ruleCase: RuleCase, reading: Reading): Tier | undefined {
  const truth = reading.truth(ruleCase.when);
  if (truth === 2) return ruleCase.tier;
  if (truth !== 1) return undefined;
  return ruleCase.unsureStays === true ? ruleCase.tier : tierWhenUnsure(ruleCase.tier);
}

function isUnsureHeld({ unsureStays, when }: RuleCase, reading: Reading): boolean {
  return unsureStays === true && reading.truth(when) === 1;
}

function tierWhenUnsure(tier: Tier): Tier | undefined {
  if (tier === 'emergency') return 'urgent';
  return tier === 'urgent' ? 'clinician' : undefined;
}

function isEasable(ruleCase: RuleCase, tier: Tier): boolean {
  return ruleCase.tier !== 'emergency' && ruleCase.sudden !== true && (tier === 'urgent' || tier === 'clinician');
}

/** Limits that still wait for a professional's word. */
function effectsAwaited({ untilChecked = [], when }: RuleCase, reading: Reading): readonly Effect[] {
  return reading.withoutChecked('clinician').truth(when) === 0 ? [] : untilChecked;
}

/** What may be an emergency blocks everywhere, also while it is not sure: the interview has ended there (T65). */
function usualEffects(rule: Rule, tier: Tier, caseTier: Tier): readonly Effect[] {
  if (caseTier === 'emergency' || (tier === 'urgent' && rule.local !== true)) return [blockEverywhere];
  return tier === 'urgent' || tier === 'clinician' ? [{ kind: 'limit', where: rule.where, block: true }] : [];
}

const blockEverywhere: Effect = { kind: 'limit', where: { kind: 'everywhere' }, block: true };

function joinHeld(rule: Rule, held: readonly Held[], reading: Reading): Firing {
  const tier = held.map((entry) => entry.tier).reduce(higherTier);
  const recheckDays = held.map((entry) => entry.ruleCase.recheckDays).filter((days) => days !== undefined);
  return {
    rule,
    tier,
    effects: held.flatMap((entry) => entry.effects),
    questions: questionsBehind(held, reading),
    emergencyLine: tier !== 'emergency' && held.some((entry) => entry.emergencyLine),
    doubtful: held.every((entry) => entry.doubtful),
    unsure: unsureBehind(held, reading),
    eased: tier === 'caution' && held.some((entry) => entry.eased),
    easable: held.some((entry) => entry.easable),
    threw: false,
    ...(recheckDays.length > 0 && { recheckDays: Math.min(...recheckDays) }),
  };
}

function questionsBehind(held: readonly Held[], reading: Reading): readonly QuestionId[] {
  const asked = [...new Set(held.flatMap((entry) => questionsOf(entry.ruleCase.when)))];
  return reading.roots(asked.filter((question) => reading.truth({ kind: 'yes', question }) !== 0));
}

function unsureBehind(held: readonly Held[], reading: Reading): readonly QuestionId[] {
  const unsure = held.filter((entry) => entry.doubtful);
  const asked = [...new Set(unsure.flatMap((entry) => questionsOf(entry.ruleCase.when)))];
  return asked.filter((question) => reading.truth({ kind: 'yes', question }) === 1);
}

/**
 * Whether an emergency stands "not sure" in both wordings. It is urgent then and the number to call is shown first, so no
 * further question may stand between the person and that number (T65).
 */
export function isEmergencyUnsure(firings: readonly Firing[], reading: Reading): boolean {
  const settled = reading.settled();
  return firings.some(
    ({ rule, emergencyLine }) =>
      emergencyLine &&
      rule.cases.some((one) => (one.tier === 'emergency' || one.unsureStays === true) && settled.truth(one.when) === 1),
  );
}

function firedAtOwnTier(rule: Rule): Firing {
  const tier = rule.cases.map((entry) => entry.tier).reduce(higherTier, 'ok');
  const own = rule.cases.flatMap((entry) => [...(entry.effects ?? []), ...(entry.untilChecked ?? [])]);
  return {
    rule,
    tier,
    effects: [...own, ...usualEffects(rule, tier, tier)],
    questions: [],
    emergencyLine: false,
    doubtful: false,
    unsure: [],
    eased: false,
    easable: false,
    threw: true,
  };
}
