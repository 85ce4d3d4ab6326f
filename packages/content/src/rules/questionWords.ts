// SPDX-License-Identifier: MIT
import type { Question } from '@knead/domain';
import { type WordKey, wordKey } from '../words.ts';

/** Keys of the words of one question. */
export interface QuestionWords {
  readonly ask: WordKey;
  /** The short form of a quick check item: "Anything new since last time?" */
  readonly short?: WordKey;
  readonly why: WordKey;
  /** Simpler words, asked once after "not sure". */
  readonly simpler?: WordKey;
}

/** The keys under which a question's words are kept. Items of the quick check have a short form. */
export function questionWords(question: Question): QuestionWords {
  const { id } = question;
  const isItem = question.kind === 'yes-no' && question.phase === 'check' && question.simpler !== true;
  return {
    ask: wordKey(`question.${id}.ask`),
    ...(isItem && { short: wordKey(`question.${id}.short`) }),
    why: wordKey(`question.${question.whyOf ?? id}.why`),
    ...(question.kind === 'yes-no' && question.simpler === true && { simpler: wordKey(`question.${id}.simpler`) }),
  };
}
