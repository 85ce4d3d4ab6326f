// SPDX-License-Identifier: MIT
import { addDays, type Day } from '@knead/base';
import type { AnswerWord, Checked, Finding } from '@knead/domain';

/** When a professional looked, as far as a person is asked. */
export const LOOKED_WHEN = ['today', 'week', 'month', 'longer'] as const;
export type LookedWhen = (typeof LOOKED_WHEN)[number];

/** What is asked about a professional's word on a finding, one a screen. */
export type WordStep = 'when' | 'episode' | 'unchanged';

/** What was said so far. */
export interface WordSaid {
  readonly when?: LookedWhen;
  readonly episode?: AnswerWord;
  readonly unchanged?: AnswerWord;
}

/** The next thing to ask; undefined when all is said. Whether it was this same episode matters to what is urgent alone. */
export function nextWordStep({ tier }: Pick<Finding, 'tier'>, said: WordSaid): WordStep | undefined {
  const steps: readonly WordStep[] = tier === 'urgent' ? ['when', 'episode', 'unchanged'] : ['when', 'unchanged'];
  return steps.find((step) => said[step] === undefined);
}

/** What was said, as it is recorded. Only a plain yes counts as one; the day is the earliest it can have been. */
export function checkedOf({ when = 'longer', episode, unchanged }: WordSaid, today: Day): Checked {
  return {
    when: addDays(today, -daysAgo[when]),
    sameEpisode: episode === 'yes',
    unchanged: unchanged === 'yes',
  };
}

/** Of what is longer ago only the latest day is known. */
const daysAgo: Readonly<Record<LookedWhen, number>> = { today: 0, week: 7, month: 30, longer: 31 };
