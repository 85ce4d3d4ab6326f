// SPDX-License-Identifier: MIT
import { type Day, daysBetween } from '@knead/base';
import type { QuestionId, Tier } from './answers.ts';
import { type Firing, fireRules, higherTier, isEmergencyUnsure, tierRank } from './firing.ts';
import type { TriageInput } from './input.ts';
import { makeReading, type Reading, simplerSuffix } from './reading.ts';
import type { Question, Rule, RuleCase, RuleSet, Where } from './ruleSet.ts';

/** One screen of the interview. */
export type InterviewScreen =
  /** A group on one screen, with one "None of these". */
  | { readonly kind: 'group'; readonly group: string; readonly questions: readonly QuestionId[] }
  /** One yes / no / not sure; `simpler` asks again in simpler words and is answered under `<id>.simpler`. */
  | { readonly kind: 'question'; readonly question: QuestionId; readonly simpler: boolean }
  /** One choice; each chosen option is answered `yes` under its own id. */
  | {
      readonly kind: 'choice';
      readonly question: QuestionId;
      readonly options: readonly QuestionId[];
      readonly many: boolean;
    };

/** Days after which the quick check is asked in full words again (`safety.md` 1.1). */
export const fullCheckDays = 7;

/**
 * Screens still to come, the next one first, in the order of the rule set: groups, and one question a screen. Empty
 * when triage can decide. Questions that can no longer change the outcome are left out: nobody in an emergency goes on
 * answering, nor who is not sure of one in both wordings.
 * With `phase` only the questions of the profile, or of the check.
 */
export function nextQuestions(
  ruleSet: RuleSet,
  input: TriageInput,
  phase?: Question['phase'],
): readonly InterviewScreen[] {
  const reading = makeReading(ruleSet, input);
  const firings = fireRules(ruleSet, reading);
  const tier = firings.map((firing) => firing.tier).reduce(higherTier, 'ok');
  const { unanswered } = openQuestions({ ruleSet, reading, firings, tier });
  const asked = ruleSet.questions.filter((question) => phase === undefined || question.phase === phase);
  return asked.flatMap((question) => {
    const group = ruleSet.groups.find((entry) => entry.questionIds.includes(question.id));
    if (group === undefined) return screenOf(question, unanswered);
    const questions = group.questionIds.filter((id) => unanswered.includes(id));
    // A group stands at the place of its first open question.
    return questions[0] === question.id ? [{ kind: 'group', group: group.id, questions }] : [];
  });
}

function screenOf(question: Question, unanswered: readonly QuestionId[]): readonly InterviewScreen[] {
  const { id } = question;
  if (unanswered.includes(id + simplerSuffix)) return [{ kind: 'question', question: id, simpler: true }];
  if (!unanswered.includes(id)) return [];
  if (question.kind === 'yes-no') return [{ kind: 'question', question: id, simpler: false }];
  const options = question.options.map((option) => option.id);
  return [{ kind: 'choice', question: id, options, many: question.many }];
}

/**
 * Ids that must be answered before there can be a clearance, in the order of the rule set; `<id>.simpler` where the
 * simpler wording is due. `threw` tells that a rule could not be read.
 */
export function openQuestions(from: {
  readonly ruleSet: RuleSet;
  readonly reading: Reading;
  readonly firings: readonly Firing[];
  readonly tier: Tier;
}): { unanswered: readonly QuestionId[]; threw: boolean } {
  const { ruleSet, reading, firings, tier } = from;
  if (tier === 'emergency' || isEmergencyUnsure(firings, reading)) return { unanswered: [], threw: false };
  const open = new Set(ruleSet.groups.flatMap((group) => group.questionIds).filter((id) => reading.isOpen(id)));
  const firingOf = new Map(firings.map((firing) => [firing.rule, firing]));
  let threw = false;
  for (const rule of ruleSet.rules) {
    try {
      const firing = firingOf.get(rule);
      for (const id of openInRule(rule, { reading, tier, held: firing?.eased === true ? 'ok' : firing?.tier }))
        open.add(id);
    } catch {
      threw = true;
    }
  }
  const unanswered = ruleSet.questions.filter((question) => open.has(question.id));
  return { unanswered: unanswered.map((question) => reading.pendingId(question.id)), threw };
}

function openInRule(rule: Rule, from: { reading: Reading; tier: Tier; held: Tier | undefined }): readonly QuestionId[] {
  return rule.cases
    .filter((ruleCase) => couldMatter(ruleCase, from.tier, from.held ?? 'ok'))
    .flatMap((ruleCase) => [...from.reading.open(ruleCase.when), ...openPlaces(rule, ruleCase, from)]);
}

/** Whether a case could still raise the outcome or limit something. */
function couldMatter(ruleCase: RuleCase, tier: Tier, held: Tier): boolean {
  const rank = tierRank(ruleCase.tier);
  if (tierRank(tier) >= tierRank('urgent')) return rank > tierRank(tier);
  return rank > tierRank(held) || ruleCase.effects !== undefined || ruleCase.untilChecked !== undefined;
}

/** Choices that tell where a limit holds, once its case holds. */
function openPlaces(rule: Rule, ruleCase: RuleCase, from: { reading: Reading; tier: Tier }): readonly QuestionId[] {
  if (from.reading.truth(ruleCase.when) === 0) return [];
  const effects = [...(ruleCase.effects ?? []), ...(ruleCase.untilChecked ?? [])];
  const places = effects.flatMap((effect) => (effect.kind === 'limit' ? [effect.where] : []));
  return [...places, rule.where].flatMap((where) => openChoice(where, from.reading));
}

function openChoice(where: Where, reading: Reading): readonly QuestionId[] {
  return where.kind === 'chosen' && reading.isOpen(where.question) ? [where.question] : [];
}

/** What is known about earlier checks. */
export interface CheckHistory {
  /** Diary day of the last check in full words, if any. */
  readonly lastFullDay?: Day;
  /** Whether an answer of the profile, or the rules themselves, changed since. */
  readonly hasChanged: boolean;
}

/** Full words the first time, every seven days and after any change; else the short form (`safety.md` 1.1). */
export function quickCheckForm(history: CheckHistory, today: Day): 'full' | 'short' {
  if (history.lastFullDay === undefined || history.hasChanged) return 'full';
  const days = daysBetween(history.lastFullDay, today);
  // Days that lie ahead come from a clock that was set back.
  return days >= 0 && days < fullCheckDays ? 'short' : 'full';
}
