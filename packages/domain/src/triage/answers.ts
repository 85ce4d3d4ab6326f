// SPDX-License-Identifier: MIT
import type { Day } from '@knead/base';

/** Tiers of outcome, mildest first; the highest fired one wins (`safety.md` 0.2). */
export const TIERS = ['ok', 'caution', 'clinician', 'urgent', 'emergency'] as const;
export type Tier = (typeof TIERS)[number];

/** What a person may say to a question. Silence is the absence of an answer, never a fourth word. */
export const ANSWERS = ['yes', 'no', 'not-sure'] as const;
export type AnswerWord = (typeof ANSWERS)[number];

/** A professional has looked at this complaint (`safety.md` 0.7). */
export interface Checked {
  readonly when: Day;
  readonly sameEpisode: boolean;
  readonly unchanged: boolean;
}

export interface Answer {
  readonly answer: AnswerWord;
  readonly checked?: Checked;
}

/** Id of a question of the check or the profile, such as `Q1`, `RF-01.when` or `CI-01`. */
export type QuestionId = string;

/** Answers by question id. A question that is absent was not answered. */
export type Answers = Readonly<Record<QuestionId, Answer>>;

/** A rating, 0 to 10, whole. An untouched question has no score, never a 0. */
export const SCORES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
export type Score = (typeof SCORES)[number];
