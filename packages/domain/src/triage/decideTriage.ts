// SPDX-License-Identifier: MIT
import { type Instant, instant } from '@knead/base';
import type { QuestionId, Tier } from './answers.ts';
import { type Clearance, issueClearance, type Limits, type SessionLimits } from './clearance.ts';
import { isStillResting } from './facts.ts';
import { type Firing, fireRules, higherTier, tierRank } from './firing.ts';
import type { TriageInput } from './input.ts';
import { openQuestions } from './interview.ts';
import { allBlocked, limitsOf, noContactToday, sessionOf, sessionWithoutContact } from './limits.ts';
import { makeReading, type Problem } from './reading.ts';
import type { Effect, RuleSet } from './ruleSet.ts';

/** What one rule found. Words are keys of the text files. */
export interface Finding {
  readonly ruleId: string;
  readonly tier: Tier;
  readonly messageKey: string;
  /** What to tell a health service. */
  readonly tellKeys: readonly string[];
  readonly effects: readonly Effect[];
  /** Questions answered so that the rule holds; a stop asks them again when the person says it was a slip. */
  readonly questions: readonly QuestionId[];
  /** Came about by "not sure" to a question of an emergency: the emergency line is shown too. */
  readonly emergencyLine: boolean;
  /** Holds by "not sure" alone: then no words may say that it was told. */
  readonly doubtful: boolean;
  /** Questions that were not sure and led here. */
  readonly unsure: readonly QuestionId[];
  /** Lowered to `caution`, because a professional has looked. */
  readonly eased: boolean;
  /** Saying that a professional has looked would lower it. */
  readonly easable: boolean;
  readonly recheckDays?: number;
}

/** Why a decision is more careful than the rules alone say. */
export const REASON_CODES = [
  'unanswered',
  'unknown-input',
  'rule-threw',
  'bad-limit',
  'engine-threw',
  'no-rules',
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

/** What triage decided. Plain data: it opens nothing. */
export interface TriageDecision {
  readonly tier: Tier;
  /** Highest tier first. */
  readonly findings: readonly Finding[];
  readonly limits: Limits;
  readonly session: SessionLimits;
  /** Questions that must be answered before there can be a clearance. */
  readonly unanswered: readonly QuestionId[];
  readonly problems: readonly Problem[];
  readonly reasons: readonly ReasonCode[];
  readonly rulesVersion: string;
  readonly at: Instant;
}

/** A decision, and the key to a session where there is one: below `urgent`, with nothing left open. */
export interface TriageOutcome {
  readonly decision: TriageDecision;
  readonly clearance?: Clearance;
}

/** Tingling that nobody has said is gone keeps its spot at rest, however late it is (ST-02). */
const restsUntilAnswered = instant(Number.MAX_SAFE_INTEGER);

/** Stands for a rule where the engine itself limits everything. */
export const engineRuleId = 'ENGINE';

/** Decides by rules alone: no clock, no network, no chance. It never throws; what fails ends in `urgent` (T3). */
export function decideTriage(ruleSet: RuleSet, input: TriageInput): TriageOutcome {
  try {
    return ruleSet.rules.length === 0 ? failClosed(ruleSet, input, 'no-rules') : decide(ruleSet, input);
  } catch {
    return failClosed(ruleSet, input, 'engine-threw');
  }
}

function decide(ruleSet: RuleSet, input: TriageInput): TriageOutcome {
  const reading = makeReading(ruleSet, input);
  const firings = fireRules(ruleSet, reading);
  const tier = firings.map((firing) => firing.tier).reduce(higherTier, 'ok');
  const { unanswered, threw } = openQuestions({ ruleSet, reading, firings, tier });
  const regions = limitsOf({ ruleSet, reading, input }, firings);
  const session = sessionOf(input, firings);
  const isShut = unanswered.length > 0 || reading.problems.length > 0;
  const decision: TriageDecision = {
    tier,
    findings: toldOf(firings).map(findingOf),
    limits: isShut ? allBlocked(engineRuleId) : regions.limits,
    session: isShut ? sessionWithoutContact(engineRuleId) : session.session,
    unanswered,
    problems: reading.problems,
    reasons: reasonsOf({
      unanswered: unanswered.length > 0,
      'unknown-input': reading.problems.length > 0,
      'rule-threw': threw || firings.some((firing) => firing.threw),
      'bad-limit': regions.faults.length + session.faults.length > 0,
    }),
    rulesVersion: ruleSet.version,
    at: input.now,
  };
  if (isShut || tierRank(tier) >= tierRank('urgent')) return { decision };
  return { decision, clearance: clearanceOf(decision, input) };
}

function clearanceOf(decision: TriageDecision, input: TriageInput): Clearance {
  const { limits, session, rulesVersion, at } = decision;
  if (!Number.isFinite(at)) throw new Error('A clearance needs a moment.');
  const rested = input.log?.rested?.filter((spot) => isStillResting(spot.until, input.now)) ?? [];
  const open =
    input.log?.openTingling?.map(({ technique, side }) => {
      return { technique, side, until: restsUntilAnswered, ruleId: 'ST-02' };
    }) ?? [];
  const contactToday = input.log?.contactToday ?? noContactToday;
  return issueClearance({ limits, session, rested: [...rested, ...open], contactToday, rulesVersion, at });
}

function toldOf(firings: readonly Firing[]): readonly Firing[] {
  const held = new Set(firings.map(({ rule }) => rule.id));
  return firings.filter(({ rule }) => rule.quiet !== true && (rule.saidBy === undefined || !held.has(rule.saidBy)));
}

function findingOf(firing: Firing): Finding {
  const { rule, tier, effects, questions, emergencyLine, doubtful, unsure, eased, easable, recheckDays } = firing;
  return {
    ruleId: rule.id,
    tier,
    messageKey: `rule.${rule.id}.message`,
    tellKeys: rule.tell === true ? [`rule.${rule.id}.tell`] : [],
    effects,
    questions,
    emergencyLine,
    doubtful,
    unsure,
    eased,
    easable,
    ...(recheckDays !== undefined && { recheckDays }),
  };
}

function reasonsOf(found: Partial<Record<ReasonCode, boolean>>): readonly ReasonCode[] {
  return REASON_CODES.filter((code) => found[code] === true);
}

/** The app could not decide: no session, and the number to call is shown. */
function failClosed(ruleSet: RuleSet, input: TriageInput, reason: ReasonCode): TriageOutcome {
  const decision: TriageDecision = {
    tier: 'urgent',
    findings: [],
    limits: allBlocked(engineRuleId),
    session: sessionWithoutContact(engineRuleId),
    unanswered: [],
    problems: [],
    reasons: [reason],
    rulesVersion: String(ruleSet.version),
    at: input.now,
  };
  return { decision };
}
