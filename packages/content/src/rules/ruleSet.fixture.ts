// SPDX-License-Identifier: MIT
import { day, instant } from '@knead/base';
import type { Answer, Answers, QuestionId, TriageInput } from '@knead/domain';
import { ruleSet } from './ruleSet.ts';

export const yes: Answer = { answer: 'yes' };
export const no: Answer = { answer: 'no' };
export const notSure: Answer = { answer: 'not-sure' };
/** A professional has looked at this episode, and nothing has changed since. */
export const checkedYes: Answer = {
  answer: 'yes',
  checked: { when: day('2026-11-20'), sameEpisode: true, unchanged: true },
};

const groupsBy = (phase: 'profile' | 'check'): Answers =>
  Object.fromEntries(ruleSet.groups.filter((group) => group.phase === phase).map((group) => [group.id, no]));

/** Somebody of 30 with nothing to tell, past the first week, without pain. */
export function makeInput(
  said: Readonly<Record<QuestionId, Answer>> = {},
  rest: Partial<TriageInput> = {},
): TriageInput {
  return {
    profile: { 'age.18to49': yes, ...groupsBy('profile') },
    answers: { ...groupsBy('check'), ...said },
    painNow: 3,
    log: { firstUseDay: day('2026-10-01') },
    now: instant(Date.UTC(2026, 10, 22, 18)),
    today: day('2026-11-22'),
    ...rest,
  };
}

/** Yes to all of these. */
export function yesTo(...ids: readonly QuestionId[]): Answers {
  return Object.fromEntries(ids.map((id) => [id, yes]));
}
