// SPDX-License-Identifier: MIT
import type { QuestionId, Tier } from './answers.ts';
import type { ClearanceFacts, Limits, SessionLimits } from './clearance.ts';
import { questionsOf } from './condition.ts';
import { engineRuleId } from './decideTriage.ts';
import { isStillResting } from './facts.ts';
import { type Firing, fireRules } from './firing.ts';
import type { TriageInput } from './input.ts';
import { allBlocked, limitsOf, noContactToday, sessionOf, sessionWithoutContact } from './limits.ts';
import { type Spot, spotsOf } from './places.ts';
import { makeReading, type Reading } from './reading.ts';
import type { Effect, RuleSet } from './ruleSet.ts';

type LimitEffect = Extract<Effect, { kind: 'limit' }>;

/** A rule that limits something, with where each of its limits holds. */
export interface LimitSource {
  readonly ruleId: string;
  readonly tier: Tier;
  readonly limits: readonly { readonly effect: LimitEffect; readonly spots: readonly Spot[] }[];
  readonly session: readonly Extract<Effect, { kind: 'session' }>[];
  /** Lasting questions whose answers make it hold. */
  readonly questions: readonly QuestionId[];
  /** Lowered, because a professional has looked. */
  readonly eased: boolean;
  /** Some of it would end with a professional's word. */
  readonly easable: boolean;
}

/**
 * The rules that limit this person by what they told and did, whether or not the check is answered: for showing alone.
 * Rules that hold for everyone are not in it.
 */
export function explainLimits(ruleSet: RuleSet, input: TriageInput): readonly LimitSource[] {
  const reading = makeReading(ruleSet, input);
  return fireRules(ruleSet, reading)
    .filter(({ rule, effects }) => rule.quiet !== true && effects.length > 0)
    .map((firing) => ({
      ruleId: firing.rule.id,
      tier: firing.tier,
      limits: firing.effects.flatMap((effect) =>
        effect.kind === 'limit' ? [{ effect, spots: spotsOf(effect.where, { ruleSet, reading, input }) }] : [],
      ),
      session: firing.effects.filter((effect) => effect.kind === 'session'),
      questions: lastingBehind(ruleSet, firing, reading),
      eased: firing.eased,
      easable: firing.easable,
    }));
}

/** A choice stands for its options: whoever wants to change one is asked the choice. */
function lastingBehind(ruleSet: RuleSet, { rule, threw }: Firing, reading: Reading): readonly QuestionId[] {
  if (threw) return [];
  const said = rule.cases
    .flatMap((one) => questionsOf(one.when))
    .filter((question) => reading.truth({ kind: 'yes', question }) !== 0);
  return ruleSet.questions
    .filter(({ phase }) => phase === 'profile')
    .filter((question) => {
      const ids = question.kind === 'choice' ? [question.id, ...question.options.map(({ id }) => id)] : [question.id];
      return ids.some((id) => said.includes(id));
    })
    .map(({ id }) => id);
}

/**
 * Limits as they stand before a check, as plain data: what may already be told about the next session. They open nothing,
 * because only a decided check issues a clearance.
 */
export function foreseeLimits(ruleSet: RuleSet, input: TriageInput): ClearanceFacts {
  const { limits, session } = foreseen(ruleSet, input);
  const rested = input.log?.rested?.filter(({ until }) => isStillResting(until, input.now)) ?? [];
  const contactToday = input.log?.contactToday ?? noContactToday;
  return { limits, session, rested, contactToday, rulesVersion: ruleSet.version, at: input.now };
}

function foreseen(ruleSet: RuleSet, input: TriageInput): { limits: Limits; session: SessionLimits } {
  try {
    const reading = makeReading(ruleSet, input);
    const firings = fireRules(ruleSet, reading);
    const { limits } = limitsOf({ ruleSet, reading, input }, firings);
    return { limits, session: sessionOf(input, firings).session };
  } catch {
    return { limits: allBlocked(engineRuleId), session: sessionWithoutContact(engineRuleId) };
  }
}
