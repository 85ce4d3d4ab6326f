// SPDX-License-Identifier: MIT
import { type Day, daysBetween } from '@knead/base';
import type { Answer, Answers, QuestionId } from '../triage/answers.ts';
import { questionsOf } from '../triage/condition.ts';
import { fireRules, tierRank } from '../triage/firing.ts';
import { makeReading, simplerSuffix } from '../triage/reading.ts';
import type { Question, RuleSet } from '../triage/ruleSet.ts';
import type { JournalEvent } from './events.ts';
import type { FoldNeeds } from './foldNeeds.ts';
import { inClockOrder } from './inClockOrder.ts';
import { handedInIds, type IdSet, visibleEvents } from './visibleEvents.ts';

/** What tells how long a lasting answer holds. */
export interface Freshness extends Pick<FoldNeeds, 'now' | 'today'> {
  readonly ruleSet: RuleSet;
}

/** An answer with its age in diary days; what lies ahead of today has none (NaN). */
interface Aged {
  readonly answer: Answer;
  readonly age: number;
}

/**
 * The lasting facts about the person: the newest answer to each question. An answer from a file fills a question that
 * has none; where it disagrees with an earlier answer, the question is open again and is asked anew. So an import may
 * only tighten, in whatever order files come (J9, J10). Answers that have gone stale are left out, so that they are asked
 * anew (J27).
 */
export function foldProfile(events: readonly JournalEvent[], freshness: Freshness): Answers {
  const aged = agedAnswers(events, freshness.today);
  const stale = staleIds(aged, freshness);
  return answersOf(new Map([...aged].filter(([id]) => !stale.has(id))));
}

function agedAnswers(events: readonly JournalEvent[], today: Day): ReadonlyMap<QuestionId, Aged> {
  const handedIn = handedInIds(events);
  const ageOf = agesOf(events, today, handedIn);
  const answers = new Map<QuestionId, Aged | 'open'>();
  for (const event of visibleEvents(events)) {
    if (event.kind !== 'profileAnswered') continue;
    const before = answers.get(event.question);
    const given: Aged = { answer: event.answer, age: ageOf(event) };
    answers.set(event.question, !handedIn.has(event.id) || before === undefined ? given : joined(before, given));
  }
  return new Map([...answers].filter((entry): entry is [QuestionId, Aged] => entry[1] !== 'open'));
}

function joined(before: Aged | 'open', handedIn: Aged): Aged | 'open' {
  return before !== 'open' && before.answer.answer === handedIn.answer.answer ? before : 'open';
}

/**
 * Days from an event to today, or to the latest day this device recorded after it: setting the clock back makes nothing
 * young again (J28).
 */
function agesOf(events: readonly JournalEvent[], today: Day, handedIn: IdSet) {
  const ordered = inClockOrder(events);
  const latestAfter = new Map<string, Day>();
  let latest = today;
  for (const event of [...ordered].reverse()) {
    if (event.kind === 'profileAnswered') latestAfter.set(event.id, latest);
    // Days are text that sorts. What a file says of time is no clock of this device.
    if (!handedIn.has(event.id) && event.day > latest) latest = event.day;
  }
  return ({ id, day }: JournalEvent): number =>
    daysBetween(day, today) >= 0 ? daysBetween(day, latestAfter.get(id) ?? today) : Number.NaN;
}

function answersOf(aged: ReadonlyMap<QuestionId, Aged>): Answers {
  return Object.fromEntries([...aged].map(([id, { answer }]) => [id, answer]));
}

/** Ids of all answers that no longer hold: too old themselves, or hanging on one that is. */
function staleIds(aged: ReadonlyMap<QuestionId, Aged>, freshness: Freshness): ReadonlySet<QuestionId> {
  const limits = recheckLimits(aged, freshness);
  const stale = new Set<QuestionId>();
  // In the order of the rule set what hangs on a question comes after it.
  for (const question of freshness.ruleSet.questions) {
    if (question.staleDays === undefined) continue;
    const gates = question.ask === undefined ? [] : questionsOf(question.ask);
    const limit = Math.min(question.staleDays, ...[question.id, ...gates].map((id) => limits.get(id) ?? never));
    limits.set(question.id, limit);
    const ids = idsOf(question);
    const isStale = gates.some((id) => stale.has(id)) || ids.some((id) => isOld(id, aged.get(id), limit));
    if (isStale) for (const id of ids) stale.add(id);
  }
  return stale;
}

/** Turned round, so that an age that is no number counts as old. */
function isOld(id: QuestionId, given: Aged | undefined, limit: number): boolean {
  if (given === undefined) return false;
  // Not sure also in simpler words: asked again the next time (`safety.md` 0.7).
  const isUnsure = id.endsWith(simplerSuffix) && given.answer.answer === 'not-sure';
  return !(given.age < (isUnsure ? 1 : limit));
}

const never = Number.POSITIVE_INFINITY;

/** Days after which the questions of a rule come again, because it holds for a clinician or more (`safety.md` 0.2, A-C). */
function recheckLimits(
  aged: ReadonlyMap<QuestionId, Aged>,
  { ruleSet, now, today }: Freshness,
): Map<QuestionId, number> {
  const reading = makeReading(ruleSet, { profile: answersOf(aged), answers: {}, now, today });
  const limits = new Map<QuestionId, number>();
  for (const { rule, tier, recheckDays = never } of fireRules(ruleSet, reading)) {
    if (tierRank(tier) < tierRank('clinician')) continue;
    for (const id of rule.cases.flatMap((one) => questionsOf(one.when))) {
      limits.set(id, Math.min(recheckDays, limits.get(id) ?? never));
    }
  }
  return limits;
}

/** All ids under which a question is answered. */
function idsOf(question: Question): readonly QuestionId[] {
  const options = question.kind === 'choice' ? question.options.map((option) => option.id) : [];
  return [question.id, question.id + simplerSuffix, ...options];
}
