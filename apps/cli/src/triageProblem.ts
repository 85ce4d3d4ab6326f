// SPDX-License-Identifier: MIT
import { ANSWERS, type Problem as TriageProblem } from '@knead/domain';
import type { Problem } from './verb.ts';

const sentences: Readonly<Record<TriageProblem['kind'], string>> = {
  missing: 'This is missing.',
  'unknown-answer': `This is no answer. Answer with ${ANSWERS.map((word) => `"${word}"`).join(', ')}.`,
  'unknown-question': 'There is no question with this id.',
  'wrong-type': 'This value is not of the kind that belongs here.',
};

export function triageProblem({ kind, path }: TriageProblem): Problem {
  return { path, sentence: sentences[kind] };
}
