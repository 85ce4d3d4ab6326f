// SPDX-License-Identifier: MIT
import type { QuestionId, Score } from './answers.ts';
import { RESTING, WAITING } from './waiting.ts';

/** Facts that rules ask for beside the answers. Each is either so or not so. */
export const FACTS = [
  /** No record of a first use, or it is less than seven days ago (or lies ahead: a clock was set back). */
  'first-week',
  /** The same for the first 14 days. */
  'first-fortnight',
  /** The complaint is tingling, numb, burning or electric (nerve rule, `safety.md` 0.6). */
  'nerve-complaint',
  /** Tingling set off by a session has not gone after 30 minutes (ST-02). */
  'tingling-half-hour',
  /** The same, after a day. */
  'tingling-day',
  /** Feeling unwell ended a session, and no professional is known to have looked at it since (ST-03). */
  'unwell',
  /** Many sessions or long ones on most days of a week (PP-14). */
  'overdone',
  /** Sore after a session, and not worked on since (`safety.md` 4.4). */
  'sore',
  /** Skin that may be numb, as the person painted it (`product.md` 9). */
  'numb',
  /** The neck was worked on in the last 14 days (`safety.md` 4.4). */
  'neck-work',
  /** A session ended with a reaction to an oil or a scent. */
  'reacted',
  ...WAITING,
  ...RESTING,
] as const;
export type Fact = (typeof FACTS)[number];

/**
 * When a rule holds, as data. There is no "not": every condition only grows with more yes, so that a further warning
 * sign can never make an outcome milder (`docs/spec/triage.md` T9).
 */
export type Condition =
  | { readonly kind: 'always' }
  | { readonly kind: 'yes'; readonly question: QuestionId }
  | { readonly kind: 'fact'; readonly fact: Fact }
  | { readonly kind: 'pain'; readonly atLeast: Score }
  | { readonly kind: 'at-least'; readonly count: number; readonly of: readonly Condition[] };

/** What may stand for a condition: a question's id means "yes to it". */
export type ConditionLike = Condition | QuestionId;

/** Makers of conditions. They only build data; nothing is evaluated here. */
export const when = {
  always: { kind: 'always' },
  yes: (question: QuestionId): Condition => ({ kind: 'yes', question }),
  fact: (fact: Fact): Condition => ({ kind: 'fact', fact }),
  pain: (atLeast: Score): Condition => ({ kind: 'pain', atLeast }),
  any: (...of: readonly ConditionLike[]): Condition => ({ kind: 'at-least', count: 1, of: of.map(toCondition) }),
  all: (...of: readonly ConditionLike[]): Condition => ({
    kind: 'at-least',
    count: of.length,
    of: of.map(toCondition),
  }),
  atLeast: (count: number, ...of: readonly ConditionLike[]): Condition => ({
    kind: 'at-least',
    count,
    of: of.map(toCondition),
  }),
} as const satisfies Record<string, Condition | ((...args: never[]) => Condition)>;

/** Ids of all questions a condition speaks of, each once, in its order. */
export function questionsOf(condition: Condition): readonly QuestionId[] {
  if (condition.kind === 'yes') return [condition.question];
  if (condition.kind !== 'at-least') return [];
  return [...new Set(condition.of.flatMap(questionsOf))];
}

function toCondition(like: ConditionLike): Condition {
  return typeof like === 'string' ? { kind: 'yes', question: like } : like;
}
