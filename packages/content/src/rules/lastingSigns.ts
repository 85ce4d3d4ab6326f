// SPDX-License-Identifier: MIT
import { type Condition, type Question, type QuestionId, type RuleCase, type Where, when } from '@knead/domain';
import { block, kindsChoice } from './pack.ts';

/** Days after which the answers about lasting signs are asked anew. */
const staleDays = 28;
/** Days after which they are asked anew where they led to a clinician (`safety.md` 0.2, A-C). */
const recheckDays = 7;

/** A card of the group `signs`. What it opens shares one "why we ask". */
export function signCard(id: QuestionId): Question {
  return { kind: 'yes-no', phase: 'profile', id, whyOf: 'profile', staleDays };
}

/** A follow-up of a card of `signs`, with a simpler wording after "not sure". */
export function signFollowUp(id: QuestionId, ask: Condition, card: QuestionId): Question {
  return { kind: 'yes-no', phase: 'profile', id, ask, simpler: true, whyOf: card, staleDays };
}

/** "What is it?" of a card that stands for several things. */
export function signKinds(card: QuestionId, kinds: readonly string[]): Question {
  const head = { phase: 'profile', ask: when.yes(card), whyOf: card, staleDays } as const;
  return kindsChoice(`${card}.what`, head, kinds);
}

/** A choice of a place that goes stale with its card. */
export function signPlace(choice: Question): Question {
  return { ...choice, staleDays };
}

/** For a clinician, and asked again after 7 days. The condition names the card too: its follow-ups outlive a change of it. */
export function clinician(condition: Condition): RuleCase {
  return { tier: 'clinician', when: condition, recheckDays };
}

/** The same, for a place that was chosen: it is left out until a professional has looked at it. */
export function clinicianAt(place: Where, condition: Condition): RuleCase {
  return { ...clinician(condition), effects: [], untilChecked: [block(place)] };
}
