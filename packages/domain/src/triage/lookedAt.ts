// SPDX-License-Identifier: MIT
import type { Answers, Checked, QuestionId } from './answers.ts';
import { questionsOf } from './condition.ts';
import { type Firing, fireRules, tierRank } from './firing.ts';
import type { TriageInput } from './input.ts';
import { makeReading } from './reading.ts';
import type { Rule, RuleSet } from './ruleSet.ts';

/**
 * The answers a professional's word on one finding belongs to (`safety.md` 0.7): those that no other rule reads, where they
 * are enough, else all it rests on. So a word on an arm says nothing about another finding of the same arm. Empty where
 * no word lowers the finding.
 */
export function answersLookedAt(ruleSet: RuleSet, input: TriageInput, ruleId: string): readonly QuestionId[] {
  const firing = firingOf(ruleSet, input, ruleId);
  if (firing?.easable !== true) return [];
  const { rule } = firing;
  const reading = makeReading(ruleSet, input);
  const behind = questionsBehind(rule)
    .filter((question) => reading.truth({ kind: 'yes', question }) !== 0)
    // An option that may be meant, because nobody was sure of the choice, is no answer that was looked at.
    .filter((question) => isSaid(input, question));
  const elsewhere = new Set(ruleSet.rules.filter((one) => one !== rule).flatMap(questionsBehind));
  const own = behind.filter((id) => !elsewhere.has(id));
  const isEnough = (ids: readonly QuestionId[]) =>
    isMilder(firingOf(ruleSet, withChecked(input, ids, everyWord(input)), ruleId), firing);
  return [own, behind].find(isEnough) ?? [];
}

function isSaid({ profile, answers }: TriageInput, id: QuestionId): boolean {
  return [profile[id], answers[id]].some((given) => given !== undefined && given.answer !== 'no');
}

/** The same input, in which a professional's word stands on these answers, wherever they were given. */
export function withChecked(input: TriageInput, ids: readonly QuestionId[], checked: Checked): TriageInput {
  const mark = (answers: Answers): Answers =>
    Object.fromEntries(
      Object.entries(answers).map(([id, answer]) => [id, ids.includes(id) ? { ...answer, checked } : answer]),
    );
  return { ...input, profile: mark(input.profile), answers: mark(input.answers) };
}

/** A professional's word that stands in lasting answers. */
export interface WordGiven {
  readonly ruleId: string;
  /** Answers it was given on, and that this rule reads. */
  readonly questions: readonly QuestionId[];
  readonly checked: Checked;
  /** Whether it lowers the rule now. */
  readonly eased: boolean;
}

/** The words of professionals in lasting answers: each answer with one, under a rule that it lowers if there is one. */
export function wordsGiven(ruleSet: RuleSet, input: TriageInput): readonly WordGiven[] {
  const left = new Map(
    Object.entries(input.profile).flatMap(([id, { checked }]) =>
      checked === undefined ? [] : [[id, checked] as const],
    ),
  );
  const firings = fireRules(ruleSet, makeReading(ruleSet, input));
  const easedFirst = [...firings].sort((a, b) => Number(b.eased) - Number(a.eased));
  return easedFirst.flatMap(({ rule, eased }) => {
    const questions = questionsBehind(rule).filter((id) => left.has(id));
    const checked = left.get(questions[0] ?? '');
    for (const id of questions) left.delete(id);
    return checked === undefined ? [] : [{ ruleId: rule.id, questions, checked, eased }];
  });
}

/** Lower, or without the limits that waited for a word. */
function isMilder(after: Firing | undefined, before: Firing): boolean {
  if (after === undefined || tierRank(after.tier) < tierRank(before.tier)) return true;
  return before.tier === 'caution' && !after.easable;
}

/** The most a professional's word can say. */
function everyWord({ today }: TriageInput): Checked {
  return { when: today, sameEpisode: true, unchanged: true };
}

function firingOf(ruleSet: RuleSet, input: TriageInput, ruleId: string): Firing | undefined {
  return fireRules(ruleSet, makeReading(ruleSet, input)).find((firing) => firing.rule.id === ruleId);
}

function questionsBehind(rule: Rule): readonly QuestionId[] {
  return [...new Set(rule.cases.flatMap((one) => questionsOf(one.when)))];
}
