// SPDX-License-Identifier: MIT
import type { BothSided, PaintedSign, QuestionId } from '@knead/domain';
import { type WordKey, wordKey } from './words.ts';

/** The question of the quick check that a painted sign is answered with. */
export const questionBySign: Readonly<Record<PaintedSign, QuestionId>> = {
  saddle: 'Q3',
  'both-legs': 'Q3',
  'one-side': 'Q1',
  chest: 'Q2',
};

/** Sentences of answers to a painting, beside those of patterns and signs. */
export const PATHS_SENTENCES = ['note', 'few', 'many'] as const;
export type PathsSentence = (typeof PATHS_SENTENCES)[number];

/** Key of a sentence of the answer to a painting. */
export function pathsAnswerKey(sentence: PathsSentence | BothSided | PaintedSign): WordKey {
  return wordKey(`paths.answer.${sentence}`);
}
